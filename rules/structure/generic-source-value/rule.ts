import {defineRule} from '#rule'

/** Values that name nobody, whole. */
const generic =
  /^(?:网络|互联网|因特网|网上|网友|网传|网络转载|网络综合|网络整理|综合网络|综合整理|综合报道|综合|综合媒体|媒体综合|媒体|各大媒体|本站|本站原创|本网|本网站|本网讯|本报讯|原创|转载|转帖|转自网络|来自网络|来源网络|来源于网络|源自网络|摘自网络|整理|整理自网络|未知|不详|不明|佚名|匿名|无|暂无|其他|其它|待补|微信|微博|朋友圈|公众号|百度|搜索引擎|自媒体|(?:the )?(?:internet|web|net|online|online sources?|various|various sources|agencies|media|media reports|social media|news|news sources|website|this (?:site|website)|our (?:site|website)|original|reprint(?:ed)?|repost(?:ed)?|unknown|anonymous|unattributed|none|n\/?a|misc|other|others|google|facebook|twitter|wechat|compiled|aggregated|staff|admin))[。.]?$/i

/** Fields stand as they were written: the few characters of the list in Traditional script. */
const traditional = '網络絡轉載綜報無體來於際聯聞'
const simplified = '网络络转载综报无体来于际联闻'
const simplify = (value: string) => [...value].map((char) => simplified[traditional.indexOf(char)] ?? char).join('')

export default defineRule({
  id: 'generic-source-value',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 6,
  cap: 6,
  text: {
    en: {
      summary: 'The source that is given names nobody',
      message: 'Unexpected source `{actual}`, expected the name of an office or a paper',
      why: '“Internet” or “this site” sends the reader nowhere, and nobody can be asked.',
      advice: 'Name the paper, agency or office the text comes from; of your own item, your office.',
    },
    'zh-Hans': {
      summary: '来源一栏没有写明是谁',
      message: '来源写作“{actual}”，应写明具体的单位或媒体',
      why: '“网络”“本站”等于没有来源，读者无从查证，出了差错也无人可问。',
      advice: '请写明原载的媒体或单位；自采的，写本单位名称。',
    },
    'zh-Hant': {
      summary: '來源一欄沒有寫明是誰',
      message: '來源寫作「{actual}」，應寫明具體的機構或媒體',
      why: '「網絡」「本站」等於沒有來源，讀者無從查證，出錯也無人可問。',
      advice: '請寫明原載的媒體或機構；自行採訪的，寫本機構名稱。',
    },
  },
  check: {
    item(item) {
      const source = item.field('source')
      if (typeof source?.value !== 'string' || !generic.test(simplify(source.value.trim()))) return

      return {...(source.place ? {at: source.place} : {}), actual: source.value}
    },
  },
})
