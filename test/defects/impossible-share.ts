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

export default defects
