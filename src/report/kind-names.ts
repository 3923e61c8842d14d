import type {Localised} from '../rule.ts'

const name = (hans: string, hant: string, en: string): Localised => ({'zh-Hans': hans, 'zh-Hant': hant, en})

/** The kinds as a writer calls them, the common ones first. */
export const kindNames: Record<string, Localised> = {
  news: name('消息', '消息', 'news item'),
  brief: name('简讯、动态', '簡訊、動態', 'brief'),
  notice: name('通知、公告', '通知、公告', 'notice'),
  speech: name('讲话稿', '講話稿', 'speech'),
  'press-release': name('新闻通稿', '新聞稿', 'press release'),
  'good-deed': name('好人好事', '好人好事', 'good deed'),
  experience: name('经验做法', '經驗做法', 'good practice'),
  feature: name('通讯、专题', '通訊、專題', 'feature'),
  commentary: name('评论', '評論', 'commentary'),
  emergency: name('突发事件', '突發事件', 'emergency'),
  'policy-explainer': name('政策解读', '政策解讀', 'policy explainer'),
  'service-info': name('办事指南', '服務指引', 'service information'),
  statistics: name('统计数据', '統計數據', 'statistics'),
  preview: name('预告', '預告', 'preview'),
  response: name('回应、辟谣', '回應、澄清', 'response to rumours'),
  interview: name('访谈、答问', '訪問、答問', 'interview'),
  'public-notice': name('公示', '公示', 'public disclosure'),
  correction: name('更正', '更正', 'correction'),
  reprint: name('转载', '轉載', 'reprint'),
}

/** The channels as a writer calls them. */
export const channelNames: Record<string, Localised> = {
  website: name('网站', '網站', 'website'),
  bulletin: name('快报、信息刊物', '快報、信息刊物', 'bulletin'),
  wechat: name('微信公众号', '微信公眾號', 'WeChat account'),
  press: name('报纸、媒体', '報紙、媒體', 'the press'),
  internal: name('内部报送', '內部呈報', 'internal report'),
  periodical: name('期刊', '期刊', 'periodical'),
}
