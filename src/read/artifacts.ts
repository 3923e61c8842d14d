import type {Artifact} from '../item.ts'

// Everything an artifact can begin with; one pass over the text, the rest is looked at only where this hits.
const suspects = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffd&<]/g
const entity = /&(?:[a-z]{2,8}[1-4]?|#\d{2,7}|#x[\da-f]{2,6});/iy
const entityNames =
  /^&(?:nbsp|lt|gt|amp|quot|apos|[lr][ds]quo|[sb]dquo|sbquo|hellip|[mn]dash|middot|bull|ensp|emsp|thinsp|zwj|zwnj|[lr]aquo|copy|reg|trade|yen|pound|euro|cent|sect|deg|times|divide|plusmn|permil|prime|shy|para|hearts|[lr]arr|[a-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|lig)|#\w{2,7});$/i
const tag =
  /<\/?(?:p|br|hr|div|span|font|strong|em|b|i|u|s|a|img|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|script|style|center|section|article|iframe|blockquote|sup|sub|figure|figcaption|strike|small|big|label|input|form|button|video|embed|object|meta|link|html|body|head|o:p|st1:[a-z]{1,15}|v:[a-z]{1,15}|w:[a-z]{1,15})(?=[\s/>])/iy

/** What should not stand in readable text: characters nobody sees, characters that were lost, entities and tags that were never read. Runs of one kind are one. */
export function findArtifacts(text: string): Artifact[] {
  const found: Artifact[] = []
  suspects.lastIndex = 0
  for (let match = suspects.exec(text); match; match = suspects.exec(text)) {
    const start = match.index
    const artifact = artifactAt(text, start)
    if (!artifact) continue

    suspects.lastIndex = artifact.end
    const last = found.at(-1)
    const single = artifact.type !== 'entity' && artifact.type !== 'tag'
    if (single && last && last.end === start && last.type === artifact.type) last.end = artifact.end
    else found.push(artifact)
  }

  return found
}

function artifactAt(text: string, start: number): Artifact | undefined {
  const code = text.charCodeAt(start)
  if (code === 38) return entityAt(text, start)
  if (code === 60) return tagAt(text, start)
  const end = start + 1
  if (code === 0xfffd) return {start, end, type: 'replacement'}
  if (code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return {start, end, type: 'bidi'}
  }

  if (code < 0xa0) return {start, end, type: 'control'}
  return isJoiner(text, start) ? undefined : {start, end, type: 'invisible'}
}

/** A zero-width joiner holds an emoji together, and joins or parts letters in scripts that need it. */
function isJoiner(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x200c && code !== 0x200d) return false
  const before = text.charCodeAt(at - 1)
  const pictograph = before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff) || (before >= 0x2190 && before <= 0x2bff)
  return code === 0x200d ? pictograph || isJoining(before) : isJoining(before)
}

function isJoining(code: number): boolean {
  return (code >= 0x600 && code < 0x780) || (code >= 0x900 && code < 0xe00)
}

function entityAt(text: string, start: number): Artifact | undefined {
  entity.lastIndex = start
  const match = entity.exec(text)
  return match && entityNames.test(match[0]) ? {start, end: start + match[0].length, type: 'entity'} : undefined
}

/** The tag up to its `>`, if that is near and on the same line. */
function tagAt(text: string, start: number): Artifact | undefined {
  tag.lastIndex = start
  if (!tag.test(text)) return undefined
  for (let end = tag.lastIndex; end < text.length && end < start + 400; end++) {
    const code = text.charCodeAt(end)
    if (code === 62) return {start, end: end + 1, type: 'tag'}
    if (code === 10 || code === 13 || code === 60) return undefined
  }

  return undefined
}
