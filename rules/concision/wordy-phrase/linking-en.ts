/** Conjunctions, prepositions and adverbs made of several words, where the short form is right wherever the long one is. */
export const certainLinks = `
  due to the fact that > because; owing to the fact that > because; because of the fact that > because; on account of the fact that > because;
  in view of the fact that > because; in light of the fact that > because; in the light of the fact that > because;
  by virtue of the fact that > because; as a result of the fact that > because; given the fact that > given that; seeing the fact that > since;
  thanks to the fact that > because; in spite of the fact that > although; despite the fact that > although; regardless of the fact that > although;
  notwithstanding the fact that > although; irrespective of the fact that > although; even in spite of the fact that > although;
  in addition to the fact that > besides the fact that; apart from the fact that > except that; with the exception of the fact that > except that;
  except for the fact that > except that; save for the fact that > except that; aside from the fact that > besides the fact that;
  in the event of the fact that > if; if it is the case that > if; if it should happen that > if; if it should turn out that > if;
  if it turns out to be the case that > if; in those cases where > where; in those cases in which > where; in cases where > where;
  in cases in which > where; in instances where > where; in instances in which > where; in situations where > where; in situations in which > where;
  in circumstances where > where; in circumstances in which > where; under circumstances in which > where; under circumstances where > where;
  in the case where > where; to the extent that it is possible > as far as possible; to the greatest extent possible > as far as possible;
  to the fullest extent possible > as far as possible; to the maximum extent possible > as far as possible; as to whether or not > whether;
  until such time as > until; until such time that > until; until the point at which > until; up until the time that > until; till such time as > until;
  at such time as > when; at such a time as > when; at the time when > when; at the time at which > when; at the point when > when;
  at the point at which > when; at the moment when > when; during the time when > while; during the period when > while;
  during the period in which > while; for as long as the period that > while; as long as the time that > while; from the time when > since;
  ever since the time when > ever since; prior to the time when > before; prior to the time that > before; prior to that time when > before;
  subsequent to the time when > after; on occasions when > when; on every occasion when > whenever; on each occasion that > whenever;
  the year in which > the year; the day on which > the day; in such a way that > so that; in such a manner that > so that; so as to be able to > to;
  in order to be able to > to; in order to > to`

/** Those that are usually better short; what to write depends on the sentence. */
export const links = `
  with regard to > about|on; with regards to > about|on; in regard to > about|on; in regards to > about|on; with respect to > about|on;
  in respect of > about|on; in reference to > about; with reference to > about; in relation to > about|with; in connection to > about|with;
  on the subject of > about; on the topic of > about; on the matter of > about; on the issue of > on; on the question of > on;
  concerning the matter of > about; regarding the matter of > about; pertaining to > about|of; relative to the matter of > about;
  relating to the matter of > about; with relation to > about; in the realm of > in; in the sphere of > in; in the domain of > in;
  in the neighbourhood of > about; in the neighborhood of > about; in proximity to > near; in close proximity with > near; in the proximity of > near;
  similar to that of > like; in a manner similar to > like; in a way similar to > like; in a similar manner to > like; in a similar way to > like;
  in the same manner as > like|as; in the same fashion as > as; in much the same way as > as; much in the same way as > as;
  in a fashion similar to > like; in conformity with > under; in compliance with > under; pursuant to > under; in keeping with > by;
  according to the provisions of > under; by the terms of > under; within the context of > in; within the scope of > in; inside of > inside;
  up until > until; up till > until; from out of > from; in amongst > among; amongst > among; amidst > amid; whilst > while; underneath of > under;
  throughout the entirety of > throughout; throughout the whole of > throughout; throughout the length of > throughout;
  throughout the duration of > throughout; all throughout > throughout; all over the whole of > all over; across the entirety of > across;
  over the entirety of > throughout; for the purpose of > for|to; for the purposes of > for|to; for purposes of > for|to; with the intention of > to;
  with the intent of > to; with the intent to > to; with the goal of > to; with the objective of > to; with the hope of > hoping to;
  in the hope of > hoping to; in the hopes of > hoping to; in hopes of > hoping to; in pursuit of the goal of > to; by reason of > because of;
  by dint of > by; through the use of > with; with the use of > with; with the assistance of > with; through the medium of > through;
  via the use of > with; as an outcome of > because of; as a result of this > so; as a consequence > so; in consequence of > because of;
  in consequence > so; in the course of > during; in the midst of > amid; in the midst of the process of > while; in concert with > with;
  in contradistinction to > unlike; in comparison to > than|beside; in comparison with > than|beside; by comparison with > than|beside;
  in appreciation of > for; in acknowledgement of > for; in lieu of > instead of; to the exclusion of > without; in spite of > despite;
  without regard to > whatever; with the exclusion of > except; with the sole exception of > except; with the addition of > with;
  with the inclusion of > with; except in a very few instances > usually; together with > and|with; along with > and|with; coupled with > with;
  including but not limited to > including; such as but not limited to > such as; in excess of > more than; somewhere in the region of > about;
  somewhere in the order of > about; somewhere in the neighbourhood of > about; within a distance of > within; for the most part > mostly;
  in great part > mostly; in large measure > largely; to a large extent > largely; to a great extent > largely; to a large degree > largely;
  to a great degree > largely; to a certain extent > partly; to a certain degree > partly; to some degree > partly; to a considerable extent > largely;
  to a considerable degree > largely; to a significant extent > largely; to a significant degree > largely;
  to a greater or lesser extent > more or less; to a greater degree > more; to a greater extent > more; at least in part > partly;
  in its entirety > all|whole; in their entirety > all|whole; in the main > mainly; in most instances > usually; in the majority of cases > usually;
  in the majority of instances > usually; in the vast majority of cases > almost always; in many instances > often; in a number of cases > sometimes;
  in certain cases > sometimes; in certain instances > sometimes; in few cases > seldom; in every instance > always; in all instances > always;
  in no instance > never; in the first instance > first; in the last analysis > |in the end; in the final reckoning > in the end;
  in the end analysis > in the end; in real life terms > really; in actuality > in fact; in addition > also; in addition to this > also;
  in addition to that > also; additionally > also; furthermore > also; moreover > also; on top of that > also; besides that > also; what is more > also;
  as an addition to this > also; as a matter of course > routinely; as a general rule > usually; consequently > so; accordingly > so; thus > so;
  hence > so; thereupon > then; whereupon > then; wherein > in which; hereby >; heretofore > until now; hitherto > until now;
  hereinafter > from here on; aforementioned > this|that; aforesaid > this|that; abovementioned > this|that; above-mentioned > this|that;
  nonetheless > still|but; nevertheless > still|but; notwithstanding that > although; in as much as > since; with the proviso that > if;
  subject to the condition that > if; in the absence of the fact that > unless; regardless of whether or not > whether; however > but;
  for the simple reason that > because; for the reason that > because; on the grounds that > because; on the ground that > because;
  attributable to the fact that > because; in the event that > if; in the eventuality that > if; in the unlikely event that > if;
  under the condition that > if; in any case where > where; with the result that > so that; the question as to whether > whether;
  the question of whether or not > whether; question as to whether > question whether; the question of whether > whether; during such time as > while;
  during the time that > while; since the time that > since; every time that > whenever; each time that > whenever; on those occasions when > when;
  the manner in which > how; the way in which > how; the reason for which > why; the reasons for which > why; the extent to which > how far;
  in the same way as if > as if; just the same way that > just as; in such a way as to > so as to; in such a manner as to > so as to;
  so as to ensure that > so that; in order to make sure that > so that; in a case in which > when; as a means of > to|for; with a view to > to;
  in an effort to > to; in an attempt to > to; in a bid to > to; with the aim of > to; with the object of > to; with the purpose of > to;
  in terms of > in|by; in the context of > in; by means of > by|with; on the basis of > by|from; by virtue of > by|because of; in conjunction with > with; in accordance with > by|under; with the exception of > except; in the vicinity of > near; in the immediate vicinity of > near; as a result of > because of; as a consequence of > because of; in the event of > if; in the absence of > without; in addition to > besides; in lieu of > instead of; for the benefit of > for; on the part of > by|of; on the occasion of > at|on; in the process of > ; in most cases > usually; in many cases > often; in the majority of cases > usually; whether or not > whether; as to whether > whether; thereby > ; therein > in it; thereof > of it; whereby > by which; therefore > so; in light of > given; in view of > given; in the light of > given; within the framework of > in|under; at one and the same time > at once; in due course > later; in combination with > with; in collaboration with > with; in cooperation with > with; in association with > with; in coordination with > with; irrespective of > whatever`
