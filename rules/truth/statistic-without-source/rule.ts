import {defineRule} from '#rule'
import {isSourced, spanAround} from '../../../src/facts/evidence.ts'
import {findStatistics} from './rates.ts'

/** The paper or body that counted, in any words: 问卷, 统计局, census, a survey by. */
const counted =
  /统计|普查|调查|问卷|抽样|回访|民调|测评|评估|监测|年报|公报|白皮书|蓝皮书|报告|研究|据|《|数据|试验|临床|论文|访问了?\d|\b(?:survey|poll|census|study|report|statistics|figures from|data from|according|questionnaire|office for|bureau|researchers|university|institute|pollster|interviewed|asked|trial|index|official figures)/i
/** Papers without an issuer are no source. */
const nameless =
  /(?:^|[，。；\n])(?:有|一项)?(?:研究|调查|数据|统计|资料)(?:显示|表明|发现)|据(?:统计|调查|研究|了解|悉|估计|测算)|\b(?:studies|research|surveys|polls|statistics|data|reports|figures) (?:show|shows|suggest|suggests|indicate|indicates|have shown|has shown|say)\b/gi

/** Whether the words near the figure tell who counted, once nameless papers are left out. */
const isCounted = (text: string) => counted.test(text.replace(nameless, ' '))

export default defineRule({
  id: 'statistic-without-source',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 25,
  figures: true,
  exempt: ['speech', 'title', 'furniture'],
  when: {
    zh: /[\d零〇一二三四五六七八九十]%|百分之|成/,
    en: /\d(?:%| per ?cent)|\b(?:out of|in) (?:ten|five|four|three|10) |thirds|quarters|fifths|a third|a quarter/,
  },
  text: {
    en: {
      summary: 'A figure that somebody must have asked for or counted, and nobody is named who did',
      message: 'Unexpected figure `{actual}` without a source, expected who counted, when, and among how many',
      why: 'A share of satisfied people means nothing unless one knows who asked whom.',
      advice: 'Name the survey or the office, its date and the number of answers.',
    },
    'zh-Hans': {
      summary: '比例或评价数字没有出处',
      message: '数字“{actual}”没有出处，应写明由谁统计、何时统计、样本多少',
      why: '不知道谁问了谁，满意率就没有意义。',
      advice: '请写明调查或统计单位、时间和回收份数。',
    },
    'zh-Hant': {
      summary: '比例或評價數字沒有出處',
      message: '數字「{actual}」沒有出處，應寫明由誰統計、何時統計、樣本多少',
      why: '不知道誰問了誰，滿意率就沒有意義。',
      advice: '請寫明調查或統計機構、時間和回收份數。',
    },
  },
  check: {
    *item(item) {
      const isEnglish = item.language === 'en'
      const text = isEnglish ? item.prose.lower : item.prose.folded
      for (const at of findStatistics(text, isEnglish)) {
        const {start, end} = spanAround(item, at, 'neighbours')
        if (!isCounted(text.slice(start, end)) && !isSourced(item, at, 'paragraph')) yield {at, actual: item.text(at)}
      }
    },
  },
})
