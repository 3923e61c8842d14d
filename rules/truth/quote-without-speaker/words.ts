/** The words after a quotation where they speak of it: 这是…的心声, 听到喊声, That is the view of … */
export const echo =
  /^[”"’」』\s]{0,3}(?:这[是就句番话一样些]|那[是句番]|如此|听[到了着]|随着|伴随|话音|一[句声番]|[是对]的|对此|正[如是]|诗|歌|耳畔|耳边|短短|简[短单]|(?:so|thus) (?:said|says|spoke|goes|went|reads?|began|ran)\b|(?:that|this|those|these|such|the|her|his|their) (?:(?:is|was|were|are|same|very|the) ){0,2}(?:views?|verdict|message|words?|opinions?|comments?|remarks?|statement|claim|promise|question|sentiments?|quotes?|line|refrain|slogan|motto|advice|plea|warning|cry|call|lyrics?|phrase|sentence|answer|reply|voice)\b)/i
/** The words beside a quotation that was sung, written on a wall or called out by a crowd. */
export const performed =
  /[歌唱曲谚碑]|诗|旋律|标语|横幅|台词|口号|广播|字幕|俗[语话]|老话|古话|古人|名言|格言|座右铭|[家祖校]训|誓言|宣誓|[写刻印]着|弹幕|短信|朋友圈|呼声|喊声|声响|\b(?:sang|sung|song|lyrics?|poem|slogan|banners?|placards?|motto|inscription|chant(?:ed|s|ing)?|proverb|saying|anthem|chorus|sign read)\b/

const spoken = /[我你您他她咱俺了吗呢吧啊呀嘛]/

/** 人勤春来早，春早人更勤。: clauses of one length and no word of everyday speech make a saying. */
function isMotto(words: string): boolean {
  if (words.length > 60) return false
  const clauses = words.split(/[，；、。！？,;]/).filter((clause) => clause !== '')
  const lengths = clauses.map(({length}) => length)
  return clauses.length > 1 && Math.max(...lengths) <= 9 && Math.max(...lengths) - Math.min(...lengths) <= 1 && !spoken.test(words)
}

/** Whether somebody could have spoken these words as they stand; `continues`: they go on in the next paragraph. */
export function isSentence(words: string, continues: boolean, english: boolean, shortest: {characters: number; words: number}): boolean {
  if (english)
    return (
      /^[(['‘]{0,2}[A-Z0-9]/.test(words) && (continues || /[.!?…,—-]["”'’)\]]{0,3}$/.test(words)) && words.split(/\s+/, shortest.words).length >= shortest.words
    )

  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0
  if (han < shortest.characters || /^第[\d一二三四五六七八九十百]{1,6}条/.test(words) || isMotto(words)) return false
  return continues || (/！$/.test(words) ? han > 15 : /[。？…，,]$/.test(words))
}
