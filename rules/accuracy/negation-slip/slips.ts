import type {Span} from '#item'

/** A negation that turns its sentence into the opposite. */
export interface Slip extends Span {
  /** The words that are too many, and what stays of them. */
  drop: Span & {keep: string}
}

const mishaps =
  '发生|出现|重演|重现|再现|反弹|复发|上当|受骗|受伤|受损|受灾|泄露|泄漏|流失|蔓延|扩散|扩大|恶化|再犯|被盗|感染|传播|污染|浪费|延误|丢失|遗失|损坏|倒塌|坍塌|滋生|返贫|外流|外泄|失火|起火|爆炸|中毒|溺水|坠落|脱落|脱轨|翻车|拥堵|踩踏|滑倒|摔倒|遭殃|失控|流入|误伤|误食|碰撞|超标|腐败|发霉|走失|逃跑|侵权|造假|重复|再次|再度|再'
const patterns: readonly RegExp[] = [
  // 防止事故不再发生: 防止 says it already. 防止工人不戴安全帽 is right, for wearing it is good.
  new RegExp(
    `(?:防止|避免|以防|防范|杜绝|谨防|严防|以免|免得|省得|预防|阻止|遏制|防)[^，,。；;！!？?：:、\\n不没勿别使让令以而或并“”「」]{0,14}(不会再|不再|不会|不致|不至于|不得|不能|不要|没有|不|勿|别)(?=((?:会|再|次|度|继续|进一步|向[^，。不]{1,4}|被[^，。不]{0,3}){0,2}(?:${mishaps})))`,
    'g',
  ),
  /(?:切忌|切勿|千万别|千万不要|忌)(不要|不可|别|勿)(?!失|扭|具|开生面|出心裁|有用心|有洞天|致|来无恙)/g,
  /(?:严禁|禁止|不准|不许|切勿)(不得|不准|不许|不能|不可)(?=[\u3400-\u9fff])/g,
  /避免(不要)(?=[\u3400-\u9fff])(?![的钱求])/g,
  /拒绝(不)(?=执行|接受|承认|履行|配合|参加|交出|归还|支付|签字|签收|出庭|开门)/g,
]

const mishapsEn =
  'happening|occurring|recurring|spreading|escaping|leaking|falling|repeating|reoccurring|collapsing|flooding|growing|rising|getting worse|getting in|getting out|entering|being (?:repeated|stolen|lost|damaged|flooded|hurt|injured|killed|spread)'
const patternsEn: readonly RegExp[] = [
  new RegExp(
    `\\b(?:prevent|prevents|prevented|preventing|stop|stops|stopped|stopping|keep|keeps|kept|keeping) (?:[\\w'-]{1,20} ){1,6}?from ((?:not|never|no longer) )(?=((?:ever |again )?(?:${mishapsEn}))\\b)`,
    'g',
  ),
  new RegExp(`\\b(?:avoid|avoids|avoided|avoiding) (?:[\\w'-]{1,20} ){0,5}?((?:not|never|no longer) )(?=((?:ever |again )?(?:${mishapsEn}))\\b)`, 'g'),
  /\b(?:avoid|prevent) that (?:[\w'-]{1,20} ){1,5}?(?:do|does|will|would|can|could|may|might) (not )(?=((?:ever )?(?:happen|occur|recur|spread|escape|leak|fall|repeat|return))\b)/g,
  /\b(?:hardly|scarcely|barely|rarely|seldom) (?:ever )?(?=(?:never|nobody|nothing|no one)\b)(never|nobody|nothing|no one)\b/g,
  /\b(?:can|could|did|do|does|would|will|has|have|had|is|are|was|were)(n't|not| not) (?=((?:hardly|scarcely|barely) \w+)\b)/g,
  /\b(?:did|does|do)(n't| not) (?=((?:see|find|have|get|receive|know|say|want|need|make|give|take|show|offer|hear) (?:nothing|nobody|no one|none))\b)/g,
]

/** What the verb of the sentence forbids and the negation forbids again, in folded or lower-case text. */
export function findSlips(text: string, isEnglish: boolean): Slip[] {
  const found: Slip[] = []
  for (const pattern of isEnglish ? patternsEn : patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length + (match[2]?.length ?? 0)
      // did not find nothing: the second goes.
      const second = /(?:nothing|nobody|no one|none)$/.exec(match[2] ?? '')?.[0]
      const negation = second ?? (match[1] as string)
      const start = second ? end - second.length : match.index + match[0].lastIndexOf(negation)
      const keep = second ? second.replace(/^no ?(?:ne)?/, 'any') : /不(?:会)?再$/.test(negation) ? '再' : negation === 'never' ? 'ever' : ''
      // What follows is shown with it, that the reader sees what is denied.
      found.push({start: match.index, end, drop: {start, end: start + negation.length, keep}})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
