import {type Defect, plantSentence} from './defect.ts'

const forms = {
  'zh-Hans': ['回访群众满意率达{n}%。', '抽检产品合格率为{n}%。', '适龄儿童入学率提高到{n}%。', '代表到会率{n}%。'],
  'zh-Hant': ['回訪市民滿意率達{n}%。', '抽檢產品合格率為{n}%。', '長者接種率升至{n}%。'],
  en: ['The satisfaction rate stood at {n} percent.', 'Turnout reached {n}%.', 'In all, {n} percent of residents were content.'],
} as const

const defects: Defect[] = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((language) =>
  forms[language].map((form) =>
    plantSentence(form, language, (draw) => ({
      wrong: form.replace('{n}', String(draw.number(101, 180))),
      right: form.replace('{n}', String(draw.number(51, 100))),
    })),
  ),
)

/** Answers that leave out each other. */
const scales = {
  'zh-Hans': [
    '回访中，{a}%的群众表示满意，{b}%表示基本满意，{c}%表示不满意。',
    '受访者中，{a}%赞成，{b}%反对，{c}%说不清。',
    '满意的占{a}%，基本满意的占{b}%，不满意的占{c}%。',
  ],
  'zh-Hant': ['訪問結果顯示，{a}%的市民表示贊成，{b}%表示反對，{c}%無意見。'],
  en: [
    'Of those asked, {a} percent were satisfied, {b} percent dissatisfied and {c} percent undecided.',
    'Some {a}% were in favour, {b}% were opposed and {c}% were unsure.',
  ],
} as const

for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
  for (const form of scales[language])
    defects.push(
      plantSentence(form, language, (draw) => {
        const [a, b] = [draw.number(40, 60), draw.number(15, 30)]
        const write = (c: number) => form.replace('{a}', String(a)).replace('{b}', String(b)).replace('{c}', String(c))
        return {wrong: write(100 - a - b + draw.number(3, 20)), right: write(100 - a - b)}
      }),
    )

/** A part told to be more than its whole. */
const parts = {
  'zh-Hans': '全校{b}名教师中，有{a}人获得职称。',
  'zh-Hant': '在{b}名委員中，{a}人投票贊成。',
  en: 'In the vote, {a} of the {b} council members backed the plan.',
} as const
for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
  defects.push(
    plantSentence('a part above its whole', language, (draw) => {
      const [less, more] = [draw.number(20, 60), draw.number(61, 90)]
      const write = (a: number, b: number) => parts[language].replace('{a}', String(a)).replace('{b}', String(b))
      return {wrong: write(more, less), right: write(less, more)}
    }),
  )

export default defects
