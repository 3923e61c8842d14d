/** Long words with a plain one beside them. Verbs in the base form; all forms are made of them. */
export const longVerbs = `
  ascertain > find out; commence > start; endeavour > try; endeavor > try; expedite > speed up; ameliorate > improve; elucidate > explain;
  enumerate > list; remunerate > pay; disseminate > spread; promulgate > issue; effectuate > do; necessitate > need; operationalise > start;
  operationalize > start; incentivise > encourage; incentivize > encourage; conceptualise > imagine; conceptualize > imagine; actualise > do;
  remediate > mend; rectify > mend; reside > live; engender > cause; evince > show; delineate > describe; acquiesce > agree; apprise > tell;
  liaise > talk; personify > show; peruse > read; procure > get`

/** Other long words. */
export const longWords = `
  approximately > about; numerous > many; innumerable > many; multitudinous > many; predominantly > mainly; primarily > mainly; principally > mainly;
  advantageous > useful; disadvantageous > harmful; erroneous > wrong; fallacious > wrong; sizeable > large; sizable > large; individuals > people;
  domicile > home; abode > home; automobile > car; automobiles > cars; remuneration > pay; emolument > pay; methodology > method;
  methodologies > methods; commencement > start; cessation > end; utilisation > use; utilization > use; conflagration > fire; subsequently > later|then;
  initially > at first; infrequently > seldom; generally > mostly; ordinarily > mostly; customarily > mostly; basically >; fundamentally >;
  unquestionably >; indubitably >; concerning the > about the; vis-a-vis > about; vis-à-vis > about; per diem > a day; inter alia > among others;
  ad infinitum > forever; in toto > in all; ergo > so; modus operandi > method; en masse > together; ab initio > from the start; post-haste > fast;
  posthaste > fast; henceforth > from now on; henceforward > from now on; forthwith > at once; erstwhile > former; oftentimes > often; ofttimes > often;
  whensoever > when; whomsoever > whoever; howsoever > however`
