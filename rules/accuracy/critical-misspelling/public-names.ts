import {type NearMiss, NearPhrases} from '../../../src/lexicon/near-phrases.ts'
import {split} from '../../../src/lexicon/phrases.ts'

/** Names of state, party and public bodies, and standing terms; behind the colon, characters that may stand for one of theirs in another wording. */
const names =
  '中华人民共和国:名命化 中国共产党 中央委员会 中央政治局 中央纪律检查委员会 纪律检查委员会:察 全国人民代表大会 人民代表大会:名命块 人民政治协商会议:名命 政治协商会议:制以意仪 人民政府:名命 人民法院:名命 人民检察院:名命监员 人民解放军:名命 国家监察委员会 国务院办公厅 国务院总理 国家副主席 中央军事委员会 党组织书记:熟速籍系 ' +
  '社会主义核心价值观 中国特色社会主义:赦设食意 马克思主义:意 毛泽东思想 邓小平理论 科学发展观 扫黑除恶:储 全面从严治党 全面依法治国:以译 中华民族伟大复兴:信星性姓 人类命运共同体 特别行政区:新取 行政长官 联合国安理会 联合国秘书长 世界卫生组织 世界贸易组织 ' +
  '人民日报社:报 新华通讯社 公安机关:红案 人民警察:名命查 武装警察 村民委员会 居民委员会 常务委员会 发展和改革委员会 住房和城乡建设 人力资源和社会保障'

const phrases = new NearPhrases(function* () {
  for (const entry of split(names)) {
    const [phrase = '', allowed = ''] = entry.split(':')
    yield {phrase, allowed}
  }
})

/** Public names in a text (folded) with one character changed for one that sounds or looks like it. */
export function findNearPublicNames(text: string): NearMiss[] {
  return phrases.find(text)
}
