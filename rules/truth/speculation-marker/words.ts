import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'
import {readTerms} from '../../../src/lexicon/word-tables.ts'

/** Words of a writer who does not know; lower case. */
export const wordsEn = (): readonly Word[] => [
  ...readTerms(
    'probably; perhaps; possibly; maybe; presumably; arguably; apparently; seemingly; supposedly; reputedly; ostensibly; purportedly; conceivably; evidently; most likely; very likely; quite likely; more likely; highly likely; less likely; unlikely to; is likely; are likely; was likely; were likely; would likely; could likely; will likely; likely to; likely that; likely because; likely due; likely the; quite possibly; very possibly; in all likelihood; in all probability; it is possible that; it is likely that; it is probable that; it is unclear; it is not clear; it is uncertain; it is unknown; is unknown; is not known; remains unknown; remains unclear; remains uncertain; no one knows; nobody knows; it remains to be seen; it seems that; it appears that; it would seem; it would appear; seems to; seem to; seemed to; seemed; seems; appears to; appear to; appeared to; appears that; may have been; may have; might have; might have been; could have been; must have been; may well; might well; could well; may possibly; might be; may be due; may be because; may or may not; can be seen as; could be seen as; can be considered; tends to; tend to; tended to; suggests that; suggest that; suggesting that; suggested that; indicating that; implies that; implying that; as if; as though; so-called; in theory; theoretically; hypothetically; allegedly the; if true; estimates vary; unconfirmed; unverified; more or less; something like; in a sense; roughly speaking; so to speak; nearly all; almost all; almost certainly; almost always; almost every; hardly any',
  ).map((term) => ({
    term,
    not: [
      "don't ~",
      'not ~',
      'whether it ~',
      'of the ~',
      'this ~ of',
      'these ~ of',
      'what ~ of',
      'one ~ of',
      'another ~ of',
      'any ~ of',
      'that ~ of',
      'new ~ of',
      'same ~ of',
      'some ~ of',
      'different ~ of',
    ],
  })),
]

/** The same in Chinese, Simplified. */
export const wordsZh = (): readonly Word[] =>
  split(
    '或将 或许 也许 恐怕 疑似 疑为 疑因 疑遭 疑被 似乎 好像 仿佛 大概 估计 想必 料将 料会 势必 有望 有可能 很可能 极可能 极有可能 可能是 可能会 可能将 可能因 可能由于 可能与 不排除 据传 据猜测 传闻 传言 传出 谣传 疑云 大约会 多半 八成会 十有八九 想来 看来 看样子 说不定 没准 未必 尚不清楚 不得而知 未经证实 尚未证实 有待证实 有待核实 未获证实 无法证实 真假难辨 扑朔迷离 疑点重重 据推测 据估计 预计将 预料将 有分析认为 猜测 推测 揣测 臆测 或因 或与 或已 或有 或会 或达 或超 或遭 或被 或是因为 或涉 恐将 恐会 恐因 恐遭 恐有',
  ).map((term) => ({term, not: split('不~ 不大~ ~不足 ~性 ~的话 ~了解 ~喜讯 ~消息 ~捷报 ~笑声 ~歌声 ~好消息 无~ 绝~ 哪怕~ 没有~ ~者')}))
