import type {Image, Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {startingWithin} from '../../../src/facts/within.ts'

/** Names that cameras, chats and editors give to files, and words that stand for a picture without telling of it. */
const emptyAlt =
  /^(?:image|img|photo|picture|pic|screenshot|untitled|图片?|图像|照片|配图|插图|截图|题图|圖片|圖像|配圖|插圖|截圖|題圖|封面|微信图片|未命名)?[\s_\-—()（）\d.]{0,40}(?:\.?(?:jpe?g|png|gif|webp|bmp))?$/i
const caption =
  /^(?:[▲△▼]|[（(]?(?:上图|下图|左图|右图|图为|图片|图[一二三四五六七八九十\d]|资料图)|[^\n]{0,120}(?:摄|供图|图[／/]|摄影|photo(?:graph)?:|\(photo))/i
/** How far behind a picture its caption begins. */
const reach = 160

/** Whether a caption stands right below the picture. */
function hasCaption(item: Item, image: Image): boolean {
  return (
    startingWithin(item.facts.parts, {start: image.start - 2, end: image.end + 21}).some(({kind}) => kind === 'caption') ||
    caption.test(
      item.prose.folded
        .slice(image.end, image.end + reach)
        .trimStart()
        .split('\n', 1)[0] ?? '',
    )
  )
}

function checkImage(item: Item, image: Image): Problem | undefined {
  // alt="" says that a picture is for decoration; left out altogether it says nothing.
  const alt = image.alt?.trim()
  if ((alt && !emptyAlt.test(alt)) || hasCaption(item, image)) return

  return {at: {start: image.start, end: image.end}, message: 'alt', ...(alt ? {actual: alt} : {})}
}

export default defineRule({
  id: 'image-requirements',
  dimension: 'structure',
  attributes: ['useful', 'truthful'],
  severity: 'warning',
  weight: 3,
  cap: 9,
  presence: true,
  text: {
    en: {
      summary: 'A picture says neither what it shows nor who took it, or pictures are missing',
      message: {alt: 'Missing a caption or alternative text of the picture', few: 'Missing pictures: {count} of at least {min}'},
      why: 'Who cannot see the picture, and who must check it, needs to be told what it shows.',
      advice: 'Say who does what, where and when, and name the photographer.',
    },
    'zh-Hans': {
      summary: '图片没有说明，或图片数量不足',
      message: {alt: '图片缺少说明文字', few: '图片不足：有{count}张，至少{min}张'},
      why: '看不到图片的读者和负责核对的编辑，都要知道图上是什么。',
      advice: '请写明时间、地点、人物和摄影者。',
    },
    'zh-Hant': {
      summary: '圖片沒有說明，或圖片數量不足',
      message: {alt: '圖片欠缺說明文字', few: '圖片不足：有{count}張，至少{min}張'},
      why: '看不到圖片的讀者和負責核對的編輯，都要知道圖上是甚麼。',
      advice: '請寫明時間、地點、人物和攝影者。',
    },
  },
  check: {
    *item(item) {
      const {images, parts} = item.facts
      for (const image of images) {
        const problem = checkImage(item, image)
        if (problem) yield problem
      }
      const {min} = item.profile.images
      const count = images.length + (item.fields.images?.length ?? 0)
      // None at all is required-field's to ask for.
      if (min > 0 && count < min && parts.length > 0) yield {message: 'few', data: {count, min}}
    },
  },
})
