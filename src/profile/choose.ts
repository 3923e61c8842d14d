import type {LintOptions} from '../options.ts'
import {type Channel, channels, evenWeights} from './channels.ts'
import {extendChannels, extendKinds} from './extend.ts'
import {defaultKind, type Kind, kinds} from './kinds.ts'
import type {Profile, SignOff} from './profile.ts'

/** The kinds and channels an item can be of: ours, and those of the house over them. */
export interface Profiles {
  kinds: Record<string, Kind>
  channels: Record<string, Channel>
  chosen: Map<string, Profile>
}

const ours: Profiles = {kinds, channels, chosen: new Map()}
const extended = new WeakMap<object, WeakMap<object, Profiles>>()
const none = {}

/** Merges the house's kinds and channels over ours. Throws a TypeError that names what is wrong with them. */
export function readProfiles({kinds: ownKinds, channels: ownChannels}: Pick<LintOptions, 'kinds' | 'channels'>): Profiles {
  if (!ownKinds && !ownChannels) return ours

  let byChannels = extended.get(ownKinds ?? none)
  if (!byChannels) extended.set(ownKinds ?? none, (byChannels = new WeakMap()))
  let profiles = byChannels.get(ownChannels ?? none)
  if (!profiles) {
    profiles = {
      kinds: ownKinds ? extendKinds(kinds, ownKinds) : kinds,
      channels: ownChannels ? extendChannels(channels, ownChannels) : channels,
      chosen: new Map(),
    }
    byChannels.set(ownChannels ?? none, profiles)
  }
  return profiles
}

/** What an item of a kind must have on a channel. An unknown kind is judged as news; nothing is asked for a channel that was not named. */
export function chooseProfile(kindName: string | undefined, channelName: string | undefined, profiles: Profiles = ours): Profile {
  const kind = kindName !== undefined && Object.hasOwn(profiles.kinds, kindName) ? kindName : 'news'
  const channel = channelName !== undefined && Object.hasOwn(profiles.channels, channelName) ? channelName : ''
  const key = `${kind} ${channel}`
  let profile = profiles.chosen.get(key)
  if (!profile) profiles.chosen.set(key, (profile = makeProfile(kind, channel, profiles)))
  return profile
}

function limitSteps(signOff: SignOff, most: number | undefined): SignOff {
  return most === undefined ? signOff : {...signOff, steps: Math.min(signOff.steps, most)}
}

function makeProfile(kind: string, channelName: string, profiles: Profiles): Profile {
  const channel = channelName === '' ? undefined : profiles.channels[channelName]
  const {signOffSteps, requiredOn, ...own} = profiles.kinds[kind] ?? {}
  const base = {...defaultKind, ...own}

  return {
    ...base,
    kind,
    ...(channel ? {channel: channelName} : {}),
    headline: {...base.headline, ...channel?.headline},
    body: {...base.body, ...channel?.body},
    images: {...base.images, ...channel?.images},
    required: [...new Set([...base.required, ...(channel?.required ?? []), ...(requiredOn?.[channelName] ?? [])])],
    ...(channel?.signOff ? {signOff: limitSteps(channel.signOff, signOffSteps)} : {}),
    switches: {...base.switches, ...channel?.switches},
    weights: channel?.weights ?? evenWeights,
  }
}
