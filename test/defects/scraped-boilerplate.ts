import {type Defect, plantItem} from './defect.ts'

/** Lines a page puts around an article, copied along at its foot or head. */
const atFoot = (form: string, language: Defect['language'], lines: string[], right: string) =>
  plantItem(form, language, (draw, carrier) => ({
    wrong: {...carrier, paragraphs: [...carrier.paragraphs, draw.pick(lines)]},
    right: {...carrier, paragraphs: [...carrier.paragraphs.slice(0, -1), right, ...carrier.paragraphs.slice(-1)]},
  }))

const defects: Defect[] = [
  atFoot('box of links', 'zh-Hans', ['相关推荐：', '相关文章', '推荐阅读：', '延伸阅读', '猜你喜欢', '热点排行'], '馆方在推荐阅读的书单上列出了相关文章。'),
  atFoot('next and previous', 'zh-Hans', ['上一篇：关于举办读书会的通知', '下一篇：没有了', '上一条：春季招聘会举行'], '上一篇报道刊出后，读者来信很多。'),
  atFoot(
    'buttons',
    'zh-Hans',
    ['【打印】【关闭】', '【字体：大 中 小】', '分享到：微信 QQ空间 新浪微博', '打印本页 关闭窗口'],
    '窗口关闭之前，工作人员打印了名单。',
  ),
  atFoot(
    'small print',
    'zh-Hans',
    ['免责声明：本文来源于网络，版权归原作者所有。', '版权声明：转载请注明出处', '版权所有：未经许可不得转载', '未经授权，禁止转载。'],
    '作者声明放弃版权，读者可以转载。',
  ),
  atFoot(
    'calls to read on',
    'zh-Hans',
    ['点击查看更多精彩内容', '打开APP阅读全文', '点击展开全文', '打开客户端查看更多评论'],
    '读者可以点击地图查看全文附注，并打开窗口。',
  ),
  atFoot('calls to read on', 'zh-Hant', ['上一則｜下一則', '▲回頂端', '看更多新聞請下載APP', '點擊查看更多'], '館方請讀者回頂樓看更多照片。'),
  atFoot('calls to read on', 'en', ['Continue reading', 'Loading comments...', 'Accept all cookies'], 'The library is loading boxes of comments into a van.'),
  atFoot('counter', 'zh-Hans', ['浏览次数：1024次', '点击数：356', '阅读量：1.2万'], '阅览室的浏览次数比去年多。'),
  atFoot('box of links', 'zh-Hant', ['相關新聞', '延伸閱讀：', '推薦閱讀', '你可能也喜歡'], '館方在推薦閱讀的書單上列出了相關新聞。'),
  atFoot('next and previous', 'zh-Hant', ['上一篇：讀書會報名', '下一篇：春季招聘會'], '上一篇報道刊出後，讀者來信很多。'),
  atFoot(
    'box of links',
    'en',
    ['Related articles', 'You may also like', 'More from the Herald', 'Read more: Bridge to close in May', 'Recommended stories'],
    'Related articles were shown in the hall of the museum.',
  ),
  atFoot(
    'buttons',
    'en',
    ['Share this article', 'Share on Facebook, Twitter', 'Print this page', 'Back to top', 'Leave a comment'],
    'Readers can print the page at the desk.',
  ),
  atFoot(
    'sign up',
    'en',
    ['Sign up for our newsletter', 'Subscribe to our daily briefing', 'Follow us on Twitter', 'Advertisement'],
    'Parents can sign up for the course in May.',
  ),
  atFoot(
    'rights',
    'en',
    ['Copyright © 2026 West County Herald', 'All rights reserved.', '© 2026 The Herald. All rights reserved.'],
    'The copyright of the song has expired.',
  ),
]

export default defects
