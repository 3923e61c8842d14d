import {type Defect, plantSentence} from './defect.ts'

const hans = [
  ['讨论会上，专家们各抒已见。', '讨论会上，专家们各抒己见。'],
  ['选手门士气高昂。', '选手们士气高昂。'],
  ['施工队已为居民按装水表。', '施工队已为居民安装水表。'],
  ['队员冒雨赶路，迫不急待地进村。', '队员冒雨赶路，迫不及待地进村。'],
  ['面对积水，大家一愁莫展。', '面对积水，大家一筹莫展。'],
  ['街上车辆穿流不息。', '街上车辆川流不息。'],
  ['这座桥如期峻工。', '这座桥如期竣工。'],
  ['他把脉博数了两遍。', '他把脉搏数了两遍。'],
  ['两队竟争十分激烈。', '两队竞争十分激烈。'],
  ['专家称这种观点有待辨论。', '专家称这种观点有待辩论。'],
  ['会上再次强调要再接再历。', '会上再次强调要再接再厉。'],
  ['代表们针贬时弊，直言不讳。', '代表们针砭时弊，直言不讳。'],
  ['评委对作品的名列前矛并不意外。', '评委对作品的名列前茅并不意外。'],
  ['展览令人留下深刻印像。', '展览令人留下深刻印象。'],
  ['村民排队等侯，秩序井然。', '村民排队等候，秩序井然。'],
  ['工程的进展令人震憾。', '工程的进展令人震撼。'],
  ['他说话一针见学，众人信服。', '他说话一针见血，众人信服。'],
  ['各地因地治宜，推广新品种。', '各地因地制宜，推广新品种。'],
  ['这是功坚克难的一年。', '这是攻坚克难的一年。'],
  ['队伍士气高胀。', '队伍士气高涨。'],
  ['他们形成了长效机治。', '他们形成了长效机制。'],
  ['全市加强乡村振新工作。', '全市加强乡村振兴工作。'],
] as const
const hant = [
  ['工程人員已按裝新燈。', '工程人員已安裝新燈。'],
  ['市民迫不急待入場。', '市民迫不及待入場。'],
  ['街上人群穿流不息。', '街上人群川流不息。'],
  ['演出令觀眾震憾。', '演出令觀眾震撼。'],
  ['兩隊竟爭激烈。', '兩隊競爭激烈。'],
  ['議員就此展開辨論。', '議員就此展開辯論。'],
  ['他給人留下深刻印像。', '他給人留下深刻印象。'],
  ['當局不會墨守陳規。', '當局不會墨守成規。'],
  ['他們戰戰競競地等候。', '他們戰戰兢兢地等候。'],
  ['消息不徑而走。', '消息不脛而走。'],
  ['計劃再度延期，眾人一愁莫展。', '計劃再度延期，眾人一籌莫展。'],
] as const
const english = [
  ['The goverment will pay for it.', 'The government will pay for it.'],
  ['Work will begin on a seperate site.', 'Work will begin on a separate site.'],
  ['The commitee met twice.', 'The committee met twice.'],
  ['No one had recieved a letter.', 'No one had received a letter.'],
  ['The accident occured at noon.', 'The accident occurred at noon.'],
  ['It was publically announced.', 'It was publicly announced.'],
  ['Residents should of been told.', 'Residents should have been told.'],
  ['The team may loose its lead.', 'The team may lose its lead.'],
  ['The firm moved it\u2019s headquarters.', 'The firm moved its headquarters.'],
  ['The new rule had an affect on fares.', 'The new rule had an effect on fares.'],
  ['The storm wrecked havoc on the coast.', 'The storm wreaked havoc on the coast.'],
  ['He is the school principle.', 'He is the school principal.'],
  ['Fares are higher then last year.', 'Fares are higher than last year.'],
  ['Accomodation is scarce.', 'Accommodation is scarce.'],
  ['The parliment approved it.', 'The parliament approved it.'],
  ['The procession was lead by a band.', 'The procession was led by a band.'],
] as const

const plant = (language: Defect['language'], pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([wrong, right]) => plantSentence(wrong, language, () => ({wrong, right})))

const defects: Defect[] = [...plant('zh-Hans', hans), ...plant('zh-Hant', hant), ...plant('en', english)]

export default defects
