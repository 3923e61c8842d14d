import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {foldText} from '../../../src/facts/scripts.ts'
import {changesPosts, isTelling, type Mentioned, readMentions} from './people.ts'
import {isSlip} from './slips.ts'

/** Mentions compared with each other at most: keeps long lists of names linear. */
const window = 60

function isSameSentence(item: Item, one: Mentioned, other: Mentioned): boolean {
  return item.sentenceOf(one.at)?.start === item.sentenceOf(other.at)?.start
}

/** Whether two mentions are of one post. English tells it once: Jane Moore, council leader, and then Jane More without a word. */
function isSamePost(one: Mentioned, other: Mentioned, isEnglish: boolean): boolean {
  if (one.post === other.post && isTelling(one.post)) return true
  // 书记陈立新, and then 陈力新强调: of three characters, two the same.
  if (!isEnglish) return one.name.length === 3 && (one.post === '' ? isTelling(other.post) : other.post === '' && isTelling(one.post))
  if (isTelling(one.post) && isTelling(other.post) && (one.post.endsWith(` ${other.post}`) || other.post.endsWith(` ${one.post}`))) return true
  return (one.post === '' || other.post === '') && one.name.split(' ')[0] === other.name.split(' ')[0]
}

/** A name once written with another character, under the same post, in another sentence. */
function* findSpellings(item: Item, mentions: readonly Mentioned[]): Iterable<Problem> {
  const isEnglish = item.language === 'en'
  const counts = new Map<string, number>()
  for (const {name} of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  const posted = new Set(mentions.flatMap(({name, post}) => (post === '' ? [] : [name])))
  const areTwo = new Set(
    mentions.flatMap((one, index) =>
      mentions
        .slice(Math.max(0, index - 3), index)
        .flatMap((other) => (other.name !== one.name && isSameSentence(item, one, other) ? [`${one.name} ${other.name}`, `${other.name} ${one.name}`] : [])),
    ),
  )
  const said = new Set<string>()
  for (const [index, mention] of mentions.entries()) {
    const earlier = mentions
      .slice(Math.max(0, index - window), index)
      .find((other) => other.name !== mention.name && isSamePost(other, mention, isEnglish) && isSlip(other.name, mention.name, isEnglish))
    // Who has a post of their own, or stands beside the other in a sentence, is somebody else.
    const isOther =
      earlier &&
      !isEnglish &&
      earlier.post !== mention.post &&
      (areTwo.has(`${earlier.name} ${mention.name}`) || (posted.has(earlier.name) && posted.has(mention.name)))
    if (!earlier || isOther || said.has(mention.name) || said.has(earlier.name) || isSameSentence(item, earlier, mention)) continue

    // Which of the two is right, the more frequent one tells, or else nobody.
    const [wrong, right] = (counts.get(earlier.name) ?? 0) < (counts.get(mention.name) ?? 0) ? [earlier, mention] : [mention, earlier]
    said.add(wrong.name)
    yield {
      at: wrong.at,
      message: 'spelling',
      actual: item.text(wrong.at),
      expected: [item.text(right.at)],
      suggestions: [],
      related: [{...right.at, message: 'other'}],
      ...(isTelling(wrong.post) && wrong.post === right.post ? {} : {severity: 'warning'}),
    }
  }
}

/** 局长 of 副局长, mayor of deputy mayor. */
function isDeputyOf(deputy: string, post: string): boolean {
  return deputy === `副${post}` || /^(?:deputy|vice|assistant)[ -]/.test(deputy) ? deputy.replace(/^(?:副|(?:deputy|vice|assistant)[ -])/, '') === post : false
}

/** One person as the head and as the deputy of the same post. */
function* findPosts(item: Item, mentions: readonly Mentioned[]): Iterable<Problem> {
  const first = new Map<string, Mentioned>()
  const text = matchedText(item)
  // 李明市长助理 is no mayor.
  const isBeside = ({title, at}: Mentioned) =>
    title !== undefined && (title.start < at.start || !/^(?:助理|秘书|夫人|办公室|信箱|热线)/.test(text.slice(title.end, title.end + 3)))
  let isStable = false
  for (const mention of mentions) {
    if (!isTelling(mention.post) || mention.isElsewhen || !isBeside(mention)) continue

    const known = first.get(mention.name)
    if (!known) first.set(mention.name, mention)
    else if (mention.title && (isDeputyOf(known.post, mention.post) || isDeputyOf(mention.post, known.post))) {
      if (!isStable && changesPosts(item)) return
      isStable = true
      const at = mention.title
      yield {
        at,
        message: 'post',
        actual: item.text(at),
        expected: [item.text(known.title ?? at)],
        suggestions: [],
        data: {name: mention.name},
        related: [{...(known.title ?? at), message: 'other'}],
      }
    }
  }
}

/** Names and posts against the house's registry. */
function* compareRegistry(item: Item, mentions: readonly Mentioned[]): Iterable<Problem> {
  const isEnglish = item.language === 'en'
  const fold = (text: string) => (isEnglish ? text.toLowerCase() : foldText(text))
  const people = (item.registry.people ?? []).map(({name, titles = [], aliases = []}) => ({
    name,
    titles: titles.map(fold),
    names: [name, ...aliases].map((one) => (isEnglish ? one : foldText(one))),
  }))
  const all = new Set(people.flatMap(({names}) => names))
  for (const mention of mentions) {
    if (mention.isElsewhen) continue

    const {post} = mention
    const holds = (titles: readonly string[]) => titles.some((title) => title.endsWith(post) && !title.endsWith(`副${post}`))
    const same = people.find(({names}) => names.includes(mention.name))
    // Another post than any of theirs, or the head's for a deputy.
    const isOther = !same?.titles.some((title) => title.includes(post) || post.includes(title))
    const isHeadForDeputy = same && !holds(same.titles) && same.titles.some((title) => title.endsWith(`副${post}`))
    if (same && mention.title && isTelling(post) && same.titles.length > 0 && (isOther || isHeadForDeputy)) {
      yield {
        at: mention.title,
        severity: 'warning',
        message: 'registeredPost',
        actual: item.text(mention.title),
        expected: same.titles,
        suggestions: [],
        data: {name: item.text(mention.at)},
      }
    } else if (!all.has(mention.name) && isTelling(post)) {
      const meant = people.find(({titles, names}) => holds(titles) && names.some((name) => isSlip(name, mention.name, isEnglish)))
      if (meant)
        yield {
          at: mention.at,
          message: 'registeredName',
          actual: item.text(mention.at),
          expected: [meant.name],
          data: {title: item.text(mention.title ?? mention.at)},
        }
    }
  }
}

export default defineRule({
  id: 'person-title-consistency',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 12,
  cap: 36,
  text: {
    en: {
      summary: 'One person with two spellings or two ranks, or against the registry',
      message: {
        spelling: 'Unexpected `{actual}`, expected `{expected}` as elsewhere in the item',
        post: 'Unexpected `{actual}` for {name}, expected `{expected}` as elsewhere in the item',
        registeredName: 'Unexpected `{actual}` as {title}, expected `{expected}`',
        registeredPost: 'Unexpected `{actual}` for {name}, expected `{expected}`',
      },
      why: 'A wrong name or rank hurts the person, and the reader no longer knows who did what.',
      advice: 'Look the name and the post up, and write them alike throughout.',
      related: {other: 'Written so here'},
    },
    'zh-Hans': {
      summary: '同一人的姓名或职务前后不一，或与登记不符',
      message: {
        spelling: '姓名“{actual}”与他处不一，他处为“{expected}”',
        post: '{name}的职务“{actual}”与他处不一，他处为“{expected}”',
        registeredName: '{title}姓名“{actual}”与登记不符，应为“{expected}”',
        registeredPost: '{name}的职务“{actual}”与登记不符，应为“{expected}”',
      },
      why: '姓名、职务写错既失礼，也让读者弄不清谁做了什么。',
      advice: '请核对姓名和职务，全文保持一致。',
      related: {other: '此处这样写'},
    },
    'zh-Hant': {
      summary: '同一人的姓名或職銜前後不一，或與登記不符',
      message: {
        spelling: '姓名「{actual}」與他處不一，他處為「{expected}」',
        post: '{name}的職銜「{actual}」與他處不一，他處為「{expected}」',
        registeredName: '{title}姓名「{actual}」與登記不符，應為「{expected}」',
        registeredPost: '{name}的職銜「{actual}」與登記不符，應為「{expected}」',
      },
      why: '姓名、職銜寫錯既失禮，也令讀者弄不清誰做了甚麼。',
      advice: '請核對姓名和職銜，全文保持一致。',
      related: {other: '此處這樣寫'},
    },
  },
  check: {
    *item(item) {
      const mentions = readMentions(item)
      if (mentions.length === 0) return

      yield* compareRegistry(item, mentions)
      yield* findSpellings(
        item,
        mentions.filter(({isElsewhen}) => !isElsewhen),
      )
      yield* findPosts(item, mentions)
    },
  },
})
