/** What readers are asked to do until a day, in the form of an order or offer. */
const act =
  /\b(?:apply|register|enter|sign up|enroll?|submit|book|vote|nominate|rsvp|respond|reply|bid|order|return|send|file|claim|pay|renew|buy|email|comment|complete|upload|join|redeem|use|visit|see|take part|have (?:your|their) say|be (?:submitted|received|returned|sent|made|lodged|filed|booked|paid|claimed|postmarked|handed in|entered|emailed|registered|completed|delivered))\b/
/** What has a last day. */
const thing =
  /\b(?:applications?|registrations?|entries|nominations?|submissions?|bids?|bookings?|tenders?|proposals?|enroll?ments?|sign-?ups?|comments?|consultations?|survey|offer|offers|sale|scheme|competition|contest|ballot|poll|polls|exhibition|exhibit|portal|tickets?|claims?|orders?|abstracts?|coupons?|vouchers?|discounts?|early[- ]bird|rates?|prices?|deadline|closing date|permits?|passes|pass|licen[cs]es?|grants?|residents|readers|customers|homeowners|applicants|parents|students|voters|taxpayers|drivers)\b/
const offering =
  /\b(?:is|are|must|can|may|should|need|needs|have|has|will|please|to|remains?|closes?|ends?|runs?|lasts?|expires?)\b|^\W*(?:apply|register|enter|sign up|enroll?|submit|book|vote|nominate|rsvp|respond|reply|bid|order|return|send|file|claim|pay|renew|buy|email|join|upload|visit)\b/
const clock = '(?:(?:\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?|noon|midnight|close of business|the end of the day),? ?(?:on )?)?'
const lead = `${clock}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$`
const by = new RegExp(`\\b(?:by|before|no later than|not later than|on or before|until|till|through|up to) ${lead}`)
const closing = new RegExp(`\\b(?:closes?|ends?|close|end)(?: for (?:entries|applications|registration|bids|nominations|voting))? (?:on |at )?${lead}`)
/** Words that are a last day whatever they are said of. */
const last = new RegExp(
  `(?:\\b(?:deadline|closing date|cut-off date|cutoff date|last day|final day)(?: (?!was|had)[a-z’'-]{1,20}){0,6}? ?(?:is|:|–|—|-) ?(?:on )?${lead}|\\bexpires? (?:on )?${lead}|\\b(?:is|are) due (?:by |on |in by )?${lead}|\\bvalid (?:only )?(?:until|till|through|to) ${lead}|\\b(?:apply|register|rsvp|respond|reply|book|enter) by:? ?${lead})`,
)
const after = /^(?:,? \d{4})?,? (?:is the (?:deadline|closing date|last day|final day|last chance|cut-?off)|deadline (?:for|to)\b)/
/** What tells of a deadline that is over, is put off, or was put to others. */
const told =
  /\b(?:was|were|had|did|closed|ended|passed|expired|extended|missed|originally|initially|previously|last year|would|said|told|could|postponed|after the|until then|if|when|once|unless|signed|set|gave|given|ordered|required|urged|agreed|pledged|promised|vowed|threatened|came|came to|began|started|failed|aims? to|hopes? to|plans? to|expects? to|wants? to|according to|announced|demanded|asked the|more than|so far|total of|since)\b/

/** Whether the words around a past date still put it to the reader as a last day; all in lower case. */
export function isOffer(ahead: string, behind: string): boolean {
  if (told.test(ahead + behind)) return false
  if (last.test(ahead) || after.test(behind)) return true

  const clause = ahead.split(/[;:!?—"“”]|\. /).at(-1) as string
  if (closing.test(ahead)) return thing.test(clause)
  return by.test(ahead) && offering.test(clause) && (act.test(clause) || thing.test(clause))
}
