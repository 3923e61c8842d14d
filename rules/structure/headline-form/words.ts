/** Whole headlines that say nothing; folded, without punctuation. */
export const emptyHeadlines = new Set(
  '工作动态 通知 公告 通告 公示 动态 简讯 快讯 新闻 要闻 消息 信息 简报 工作简报 信息简报 工作信息 会议信息 会议 会议简报 活动 活动简报 报道 新闻报道 通讯稿 新闻稿 稿件 标题 无标题 未命名 新建文档 新建文本文档 测试 最新消息 重要新闻 重要消息 untitled news update updates news update latest news press release headline title test draft article story new post statement announcement report'.split(
    ' ',
  ),
)
for (const words of ['latest news', 'press release', 'news update', 'new post', 'news release', 'untitled document']) emptyHeadlines.add(words)

/** Words that promise a stir and tell nothing. Simplified Chinese. */
export const clickbaitZh =
  /震惊[！!：，]|^震惊|惊呆了|吓[呆傻坏]了|速看|速转|快看[！!]|必看[！!]|不看后悔|看完[^，。]{0,6}(?:沉默|惊呆|泪目|哭)了?|疯传|传疯了|炸锅了?|沸腾了|不转不是|转疯了|太可怕了|后果不堪设想|真相(?:竟|令人|让人|居然)|原来竟|内幕曝光|惊人内幕|惊天[秘大]|万万没想到|出大事了|大事[！!]|99[%％]的人|竟然是(?:这|它|他|她)|结局[^，。]{0,4}(?:反转|意外|万万)|全网(?:炸|疯|哭)|重磅[！!]|好消息来了|赶紧(?:看|转|收藏)|赶快(?:看|转|收藏)|一定要看|不得不看|^[惊狂惨爆][！!]|超狂[！!]|(?:网友?|全场|众人|粉丝)(?:全|都)?(?:吓傻|吓坏|看傻|笑翻|气炸|暴动|崩溃了|嗨翻)|曝光了?[！!]网|原因(?:竟|超|让人)|(?:网|众人|全场)[^，。]{0,4}(?:直呼|惊呼)/
/** The same in English, lower case. */
export const clickbaitEn =
  /\byou won'?t believe\b|\bwill (?:shock|amaze|blow) you\b|\bblow your mind\b|\bwhat happen(?:ed|s) next\b|\bthe (?:real )?truth about\b[^\n]{0,80}\bwill\b|\bthis one (?:weird |simple )?trick\b|\bdoctors hate\b|\b(?:shocking|jaw-dropping|mind-blowing)\b|\bmust[- ](?:see|read|watch)\b|\bgoes? viral\b[^\n]{0,80}!|\bbroke the internet\b|\bnumber \d+ will\b|\bcan'?t (?:miss|stop)\b[^\n]{0,80}!|\bfind out (?:why|how|what) (?:here|now)\b/
