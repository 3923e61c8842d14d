import type {Localised} from '#rule'

/** Kinds that a long item may turn out to be, as a writer calls them. */
export const kindNames: Record<string, Localised> = {
  news: {en: 'news item', 'zh-Hans': '消息', 'zh-Hant': '新聞'},
  'policy-explainer': {en: 'policy explainer', 'zh-Hans': '政策解读', 'zh-Hant': '政策解讀'},
  feature: {en: 'feature', 'zh-Hans': '通讯、专题', 'zh-Hant': '專題、特寫'},
  speech: {en: 'speech', 'zh-Hans': '讲话', 'zh-Hant': '講話'},
}
