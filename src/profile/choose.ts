import {channels, evenWeights} from './channels.ts'
import {defaultKind, kinds} from './kinds.ts'
import type {Profile} from './profile.ts'

const chosen = new Map<string, Profile>()

/** What an item of a kind must have on a channel. An unknown kind is judged as news; nothing is asked for a channel that was not named. */
export function chooseProfile(kindName: string | undefined, channelName: string | undefined): Profile {
  const kind = kindName !== undefined && Object.hasOwn(kinds, kindName) ? kindName : 'news'
  const channel = channelName !== undefined && Object.hasOwn(channels, channelName) ? channelName : ''
  const key = `${kind} ${channel}`
  let profile = chosen.get(key)
  if (!profile) chosen.set(key, (profile = makeProfile(kind, channel)))
  return profile
}

function makeProfile(kind: string, channelName: string): Profile {
  const channel = channels[channelName]
  const base = {...defaultKind, ...kinds[kind]}

  return {
    ...base,
    kind,
    ...(channel ? {channel: channelName} : {}),
    headline: {...base.headline, ...channel?.headline},
    body: {...base.body, ...channel?.body},
    required: [...new Set([...base.required, ...(channel?.required ?? [])])],
    weights: channel?.weights ?? evenWeights,
  }
}
