import type {Item, SourceSpan, Span} from '#item'
import {findChatLines} from '../../../src/facts/chat-lines.ts'
import {findAssistantLines} from './assistant.ts'

/** What shows that a text was not meant to go out yet, or not at all. */
export interface Leak {
  at: Span | SourceSpan
  kind: 'secret' | 'internal' | 'draft' | 'change' | 'note' | 'inserted' | 'deleted' | 'hidden' | 'comment' | 'chat' | 'assistant'
  isCertain: boolean
  /** What leaked, where its place does not say it. */
  actual?: string
}

/** 机密★10年. */
const secret = /(?:绝密|机密|秘密)\s?[★☆*＊]\s?(?:\d{1,2}\s?年|长期|启用前|[一二三五十]年)?/g
/** Marks of changes and comments: CriticMarkup, what word processors leave when a document with changes is copied, versions that were never merged. */
const changes = new RegExp(
  [
    '\\{\\+\\+[^{}\\n]{0,200}\\+\\+\\}',
    '\\{--[^{}\\n]{0,200}--\\}',
    '\\{~~[^{}\\n]{0,200}~~\\}',
    '\\{>>[^{}\\n]{0,200}<<\\}',
    '\\{==[^{}\\n]{0,200}==\\}',
    '[【\\[(（]?(?:批[注註]|修[订訂]|[审審][阅閱]|[注註]解|[注註][释釋]|留言)\\s?[【\\[(（][A-Za-z\\u3400-\\u9fff]{0,6}\\d{1,3}[】\\])）]\\s?[:：]?',
    '(?:^|\\n)(?:删除的内容|带格式的|已删除|插入的内容|设置了格式|已设置格式)\\s?[:：]',
    '\\b(?:Comment|Commented|Formatted|Deleted|Inserted)\\s?\\[[A-Za-z]{1,4}\\d{1,3}\\]\\s?:?',
    '(?:^|\\n)(?:Deleted|Inserted|Formatted)\\s?:',
    '(?:^|\\n)(?:<{7}|>{7}) ?[\\w/.-]{0,40}',
  ].join('|'),
  'g',
)
/** This passage, in a note about it, and what is asked of it. */
const passage = '(?:此段|这段|本段|此处|这里|此句|这句|该段|数据|数字|姓名|人名|职务|名单|标题|引语)'
const askToMend = '核实|核对|核一?下|确认|待定|补充|改|删|斟酌|是否|有误|存疑|没定|未定|不确定'
/** Notes between colleagues, in brackets. */
const notes = new RegExp(
  [
    '[【\\[(（](?:请)?(?:[\\u3400-\\u9fff]{1,4}(?:局长|主任|科长|处长|书记|老师|总编|主编|编辑|领导))?(?:请)?(?:审阅|审定|审改|过目|再核|再核实|核实一下|再确认|再改|斟酌|酌改|定夺|把关|补上|补一下|删掉|删去|此段可删|这段可删|这句删|本段待定|要不要写|待领导审定|待审|待审核|待审定|待领导确认)[^】\\]）)\\n]{0,16}[】\\])）]',
    '[【\\[(（](?:编辑|编者|编|校对|审稿|记者|领导)(?:注|按|批注|意见|备注|留言)?\\s?[:：]\\s?(?:请|此处|这里|待|需|要|建议|删|改|核)[^】\\]）)\\n]{0,40}[】\\])）]',
    // Whoever notes, the note speaks of this passage: 【李梅注：此段请王处核实】.
    `[【\\[(（](?:[\\u3400-\\u9fff]{1,6}(?:注|按|批注|备注|留言)|备注|注意?|说明|提醒)\\s?[:：][^】\\]）)\\n]{0,16}(?:${passage}[^】\\]）)\\n]{0,10}(?:${askToMend})|先别[发登用]|暂[不勿]发|[再先][跟和与找向][^】\\]）)\\n]{1,8}(?:确认|核实|核对))[^】\\]）)\\n]{0,24}[】\\])）]`,
    '\\[(?:(?:note to|for) (?:the )?(?:editor|editors|sub|subs|desk|self|legal|ed)|ed|editor|subs|legal|check|please check|checking|confirm|please confirm|verify|fact[- ]check|needs? (?:quote|source|check|checking|confirmation|update)|delete|cut|remove before publishing|awaiting (?:quote|comment|approval|confirmation)|to be (?:checked|approved|cleared))\\b[^\\]\\n]{0,80}\\]',
    '[\\[(](?:[a-z]{2,12}(?: note)?: |[a-z]{2,12}, |[a-z]{2,12} [-–—] ?)?(?:is this (?:right|correct|true)\\b|(?:can (?:we|you|someone|somebody)|could (?:you|someone)|do we (?:have|need)|not sure (?:if|about|of)|we need to|(?:i )?(?:still )?need to|please (?:re-?check|check|confirm|verify|fix|correct)) (?:[a-z]{1,12} ){0,6}(?:this|spelling|figures?|names?|numbers?|quotes?|dates?|facts?|sources?|title|caption|line)\\b)[^\\])\\n]{0,80}[\\])]',
    "[\\[(](?:comment|note|query|ed(?:itor)?(?:'s)? note|nb|todo):[^\\])\\n]{0,60}\\?[\\])]",
    '(?:^|\\n)(?:note|memo|message) (?:to|for) (?:the )?(?:news ?)?(?:editors?|subs?|desk|self|sub-?editors?|copy ?desk|production)(?: only)?\\s?:[^\\n]{0,160}',
  ].join('|'),
  'gi',
)

const stage =
  '(?:征求意见|送审|报审|审议|讨论|内部讨论|修改|修订|初审|二审|三审|待审|待审核|待定|未定|未审|草|初|一|二|三|四|第[一二三四五]|最终|终审|报批|过程|内部征求意见)稿(?:\\s?[Vv]?\\d{1,2}(?:\\.\\d)?)?|草案稿|待审核?|未审核|内部|内部稿|勿发|暂不发布|暂勿发布|不公开'
/** A declared headline stands as it was written, in either script. */
const inBoth = (text: string) =>
  ['征徵', '见見', '审審', '报報', '议議', '讨討', '论論', '内內', '订訂', '终終', '过過', '发發', '暂暫', '开開'].reduce(
    (all, pair) => all.replaceAll(pair.charAt(0), `[${pair}]`),
    text,
  )

/** At the end of a headline: 通报（送审稿）. Drafts that are news stand in 《》. */
const stagedZh = new RegExp(
  inBoth(`[（(【\\[](?:${stage})[）)】\\]]$|(?:送审稿|讨论稿|修改稿|未定稿|初稿|[一二三]稿)\\s?[Vv]?\\d{0,2}$|^[（(【\\[](?:${stage}|草稿)[）)】\\]]`),
)
const stagedEn =
  /^\W{0,2}(?:(?:first|second|third|final|rough|working|internal|confidential) )?draft(?: (?:v|version )?\d{1,2}(?:\.\d)?)?\s?(?:[:\]|)–—-]|$)|[[(](?:(?:first|second|third|final|rough|working|internal) )?draft(?: (?:v|version )?\d{1,2}(?:\.\d)?)?[\])]$|\bdraft v?\d{1,2}$|^\W{0,2}(?:not for (?:publication|release|distribution)|do not publish|embargo tbc|internal(?: use)? only)\b/i

/** Blocks that consist of nothing else. */
const internalZh = new RegExp(
  `^(?:${[
    '(?:征求意见|送审|讨论|修改|未定|报审|[初一二三])稿|草稿|草案稿?',
    '内部(?:资料|材料|文件|刊物|稿件|传阅|掌握|使用|参考)',
    '仅[供限](?:内部|系统内|单位内部)?(?:使用|参考|传阅|掌握|交流|学习|阅读|内部)',
    '注意保[存密]|妥善保管|阅后即焚|[用会阅]后收回',
    '(?:未经|[尚仍]?未)(?:领导|正式|最终|局长|处长|主管|审核人)?(?:批准|许可|同意|授权|审定|审核|审阅|核定|定稿|定案|核稿|签发)',
    '(?:备注|说明|注意?|提示)[：:]|(?:本|此)(?:稿件?|文稿?|文件|件)',
    '(?:请勿|不得|严禁|切勿|禁止|勿|请不要)(?:对外)?(?:外传|外流|公开|发布|刊登|刊发|转发|扩散|上网|复印|引用|翻印|泄露|传播)',
    '(?:不宜|不予|暂不)公开',
    '[\\s，,。；;、·！!（()）【\\[\\]】★※]',
  ].join('|')})+$`,
)
const internalEn =
  /^[\s*[(]*(?:draft[\s,:–—-]*)?(?:strictly )?(?:(?:for )?internal use only|for internal (?:distribution|circulation|review|discussion)(?: only)?|internal(?: document| memo| only)|(?:private and |strictly )?confidential(?:\s?[:–—-]\s?(?:for|only|not|to|do)\b[^.\n]{0,50})?|company confidential|not for (?:publication|release|distribution|circulation|onward circulation|broadcast)(?: or (?:distribution|publication|circulation))?|do not (?:publish|distribute|circulate|forward|share|release)(?: or \w+)?|for your eyes only|eyes only|restricted circulation|draft only|working draft|draft copy|draft for (?:review|comment|approval|discussion)|draft[\s,–—-]+(?:not for|do not|for) [a-z ]{3,40}|draft(?: (?:v|version )?\d{1,2}(?:\.\d)?)?|pending approval|awaiting (?:approval|sign-off)|subject to approval)[\s.!*\])–—-]*(?:not for (?:publication|release|distribution)|do not (?:publish|distribute|circulate))?[\s.!*\])]*$/i

function* findAll(pattern: RegExp, text: string): Iterable<Span> {
  for (const {index, 0: match} of text.matchAll(pattern)) {
    const skip = match.length - match.trimStart().length
    yield {start: index + skip, end: index + match.length}
  }
}

/** Short blocks that say of the paper what nobody should read, and headlines with the stage of the draft. */
function* findLines(item: Item): Iterable<Leak> {
  const {prose, facts, language} = item
  const [internal, staged] = language === 'en' ? [internalEn, stagedEn] : [internalZh, stagedZh]
  for (const {start, end} of prose.blocks) {
    const line = end - start <= 80 ? prose.folded.slice(start, end) : ''
    if (/[\w\u3400-\u9fff]/.test(line) && internal.test(line) && !/^\W{0,3}(?:[备说注提][^：:]{0,2}[：:]\s?)?[本此][^未勿不\n]{1,3}$/.test(line))
      yield {at: {start, end}, kind: 'internal', isCertain: true}
  }
  const headlines = facts.parts
    .filter(({kind}) => kind === 'headline')
    .map(({start, end}) => ({at: {start, end} as Span | SourceSpan, text: prose.folded.slice(start, end)}))
  const declared = item.field('headline')
  if (declared?.place) headlines.push({at: declared.place, text: declared.raw})
  for (const {at, text} of headlines) if (!/[《〈]/.test(text) && staged.test(text.trim())) yield {at, kind: 'draft', isCertain: true}
}

/** A note in a comment of the syntax is not seen on the page, but anybody can read it in the source. */
const noteToSelf = /待核|待补|核实|待定|待审|别发|勿发|\b(?:todo|fixme|check|confirm|verify|not sure|rewrite)\b/i

/** All that was not meant to be read. */
export function* findLeaks(item: Item): Iterable<Leak> {
  const {prose, language} = item
  if (language !== 'en') for (const at of findAll(secret, prose.folded)) yield {at, kind: 'secret', isCertain: /[★☆]/.test(prose.text.slice(at.start, at.end))}
  for (const at of findAll(changes, prose.text)) yield {at, kind: 'change', isCertain: true}
  for (const at of findAll(notes, language === 'en' ? prose.text : prose.folded)) yield {at, kind: 'note', isCertain: true}
  for (const {start, end, text} of prose.comments) {
    // What the reader of documents of Word tells of them: changes, comments, hidden text.
    const left = /^docx:(inserted|deleted|hidden|comment) [^:]{0,200}: ([^\n]{0,900})/.exec(text)
    if (left) yield {at: {start, end, inSource: true}, kind: left[1] as Leak['kind'], isCertain: true, actual: (left[2] as string).trim()}
    else if (noteToSelf.test(text) && !/newslint/i.test(text)) yield {at: {start, end, inSource: true}, kind: 'note', isCertain: false}
  }
  yield* findLines(item)
  const chat = [...findChatLines(prose).values()]
  for (const at of findAssistantLines(prose, language)) yield {at, kind: 'assistant', isCertain: true}
  // What stands for a picture is a placeholder.
  for (const {start, end, isPasted} of chat) if (!isPasted) yield {at: {start, end}, kind: 'chat', isCertain: chat.length > 1}
}
