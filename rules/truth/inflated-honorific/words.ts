import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'

const drop = (list: string, not: string[] = []): Word[] => split(list).map((term) => ({term, instead: '', ...(not.length > 0 ? {not} : {})}))

/** Words that raise those they are said of; Simplified. 亲自办理 of a service is the applicant's duty. */
export const words = (): readonly Word[] => [
  ...drop('亲自', split('本人~ 须~ 必须~ 应~ 应当~ 需~ ~办理 ~领取 ~到窗口 ~签 ~抓 ~申请 ~动手 ~体验 ~下厨 要~ ~提交')),
  ...drop(
    '亲切 亲临 拨冗 百忙之中 在百忙之中 不辞辛劳 不辞劳苦 不顾劳累 不顾疲劳 冒着酷暑 顶着烈日 顶着酷暑 风尘仆仆 日理万机 高瞻远瞩 语重心长地 和蔼可亲 平易近人 如沐春风',
    split('~感 ~友好 ~随和 ~的笑容 ~的老师'),
  ),
  ...split('亲切关怀 亲切慰问 亲切看望 亲切接见 亲切会见 亲切交谈 亲切握手 亲切地慰问').map((term) => ({term, instead: term.slice(2).replace(/^地/, '')})),
  {term: '莅临', instead: '到'},
  {term: '莅会', instead: '到会'},
  {term: '莅临指导', instead: '到场'},
  {term: '莅临视察', instead: '到场察看'},
  {term: '亲临一线', instead: '到一线'},
  {term: '亲临现场', instead: '到现场'},
  {term: '亲自挂帅', instead: '负责'},
  {term: '亲自部署', instead: '部署'},
  {term: '亲自过问', instead: '过问'},
  {term: '亲自带队', instead: '带队'},
  {term: '亲自主持', instead: '主持'},
  {term: '隆重召开', instead: '召开'},
  {term: '隆重举行', instead: '举行'},
  {term: '隆重开幕', instead: '开幕'},
  {term: '胜利召开', instead: '召开'},
  {term: '胜利闭幕', instead: '闭幕'},
  {term: '重要讲话', instead: '讲话'},
  {term: '重要批示', instead: '批示'},
  {term: '重要指示', instead: '要求'},
  {term: '作重要讲话', instead: '讲话'},
  {term: '发表重要讲话', instead: '讲话'},
  {term: '作了重要讲话', instead: '讲话'},
  {term: '作了热情洋溢的讲话', instead: '讲话'},
  {term: '热情洋溢的讲话', instead: '讲话'},
  {term: '热情洋溢的致辞', instead: '致辞'},
  {term: '给予高度评价', instead: '肯定'},
  {term: '高度评价', instead: '肯定'},
  {term: '悉心指导', instead: '指导'},
  {term: '亲切指导', instead: '指导'},
  {term: '精心指导', instead: '指导'},
  {term: '英明领导', instead: '领导'},
  {term: '正确领导', instead: '领导'},
  {term: '坚强领导', instead: '领导'},
  {term: '深切关怀', instead: '关心'},
]
