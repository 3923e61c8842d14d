/** What stands after a light verb, and the verb that says it in one word; `{a}` is open for a, an, the or any. */
export interface LightVerb {
  clear?: string
  /** What good newswire says all the time, or what the plain verb only comes near to: only worth knowing. */
  usual?: string
  /** As after that verb. */
  like?: string
}

/** Light verbs in the base form. */
export const lightVerbs: Record<string, LightVerb> = {
  make: {
    clear: `
    {a} decision > decide; {a} decision to > decide to; {a} decision on > decide; {a} decision about > decide; decisions about > decide;
    decisions on > decide; {a} determination > determine; {a} determination that > determine that; {a} choice > choose;
    {a} choice between > choose between; {a} selection > choose; {a} selection of > choose; {a} suggestion that > suggest that;
    {a} suggestion > suggest; suggestions for > suggest; {a} recommendation > recommend; {a} recommendation that > recommend that;
    {a} recommendation to > recommend to; recommendations on > recommend; recommendations for > recommend; {a} announcement > announce;
    {a} announcement that > announce that; {a} announcement about > announce; {a} assumption that > assume that; {a} assumption > assume;
    assumptions about > assume; {a} assessment of > assess; {a} evaluation of > evaluate; {a} examination of > examine; {a} inspection of > inspect;
    {a} investigation of > investigate; {a} investigation into > investigate; {a} analysis of > analyse; {a} study of > study;
    {a} review of > review; {a} survey of > survey; {a} calculation of > calculate; {a} estimate of > estimate; {a} estimation of > estimate;
    comparisons between > compare; comparisons with > compare with; {a} correction to > correct; corrections to > correct; {a} alteration to > alter;
    alterations to > alter; {a} adjustment to > adjust; adjustments to > adjust; {a} modification to > modify; modifications to > modify;
    {a} amendment to > amend; amendments to > amend; {a} revision to > revise; revisions to > revise; {a} improvement to > improve;
    {a} improvement in > improve; improvements to > improve; improvements in > improve; {a} reduction in > cut; reductions in > cut;
    {a} addition to > add to; additions to > add to; {a} contribution to > contribute to; contributions to > contribute to; donations to > donate to;
    {a} payment of > pay; {a} payment to > pay; payments to > pay; {a} purchase of > buy; {a} acquisition of > acquire;
    {a} investment in > invest in; investments in > invest in; {a} application for > apply for; {a} application to > apply to;
    {a} request for > request; {a} request to > ask; {a} request that > ask that; {a} demand for > demand; complaints about > complain about;
    {a} objection to > object to; objections to > object to; {a} inquiry into > look into; {a} enquiry into > look into; inquiries into > look into;
    {a} inquiry about > ask about; {a} response to > respond to; {a} reply to > reply to; {a} reference to > refer to; reference to > refer to;
    references to > refer to; {a} mention of > mention; mention of > mention; {a} observation of > observe; {a} observation that > observe that;
    {a} admission that > admit that; {a} admission of > admit; {a} confession that > confess that; {a} confession to > confess to;
    {a} assertion that > assert that; {a} allegation that > allege that; {a} accusation against > accuse; accusations against > accuse;
    {a} argument that > argue that; {a} argument for > argue for; {a} judgment about > judge; {a} judgment on > judge; {a} judgement about > judge;
    {a} judgement on > judge; {a} judgment > judge; {a} commitment to > commit to; {a} resolution to > resolve to;
    {a} arrangement with > arrange with; provision for > provide for; provisions for > provide for; {a} use of > use; {a} visit to > visit;
    visits to > visit; {a} departure from > depart from; {a} departure > leave; {a} arrival at > arrive at; {a} entry into > enter;
    {a} entrance into > enter; {a} exit from > leave; {a} search of > search; {a} search for > search for; {a} attempt to > try to;
    {a} attempt at > try; attempts to > try to; {a} effort to > try to; efforts to > try to; {a} explanation of > explain;
    {a} description of > describe; {a} summary of > sum up; {a} recording of > record; {a} sketch of > sketch; {a} measurement of > measure;
    measurements of > measure; {a} count of > count; {a} delivery to > deliver to; {a} delivery of > deliver; {a} transfer to > transfer to;
    {a} transfer of > transfer; {a} withdrawal of > withdraw; {a} impact on > affect; {a} exchange of > exchange; {a} apology to > apologise to;
    {a} apology for > apologise for; {a} apology > apologise; {a} sacrifice of > sacrifice; {a} translation of > translate;
    {a} projection of > project; {a} prediction that > predict that; {a} prediction about > predict; predictions about > predict;
    {a} forecast of > forecast; {a} nomination of > nominate; {a} appointment of > appoint; {a} bet that > bet that; {a} attack on > attack;
    attacks on > attack; {a} raid on > raid; {a} conversion to > convert to; {a} connection between > connect; connections between > connect;
    {a} link between > link; {a} distinction between > distinguish between; distinctions between > distinguish between; allowance for > allow for;
    allowances for > allow for; {a} confirmation of > confirm`,
    usual: `
    {a} proposal > propose; {a} proposal to > propose to; {a} comparison of > compare; {a} comparison between > compare;
    {a} comparison with > compare with; {a} change to > change; changes to > change; changes in > change; {a} change in > change;
    {a} donation to > donate to; {a} donation of > donate; {a} appeal for > appeal for; {a} appeal to > appeal to;
    {a} complaint about > complain about; {a} complaint to > complain to; {a} complaint > complain; {a} discovery of > discover;
    {a} discovery that > discover that; {a} claim that > claim that; claims that > claim that; {a} claim for > claim;
    {a} statement that > state that; {a} statement to the effect that > state that; allegations that > allege that; allegations against > accuse;
    {a} promise to > promise to; {a} promise that > promise that; {a} pledge to > pledge to; {a} vow to > vow to; arrangements for > arrange;
    arrangements to > arrange to; arrangements with > arrange with; preparations for > prepare for; preparations to > prepare to;
    {a} plan to > plan to; {a} plan for > plan; plans for > plan; plans to > plan to; use of > use; {a} trip to > visit; {a} journey to > travel to;
    {a} return to > return to; {a} return > return; {a} escape from > escape from; {a} escape > escape; {a} call for > call for; {a} call to > call;
    {a} offer of > offer; {a} offer to > offer to; {a} record of > record; {a} copy of > copy; copies of > copy; {a} list of > list;
    {a} note of > note; {a} start on > start; deliveries to > deliver to; {a} arrest > arrest; arrests > arrest; an arrest of > arrest;
    {a} appearance at > appear at; {a} appearance in > appear in; {a} appearance on > appear on; appearances at > appear at;
    appearances in > appear in; appearances on > appear on; {a} appearance before > appear before; {a} difference to > matter to;
    {a} threat to > threaten to; threats against > threaten; threats to > threaten; {a} bid for > bid for; {a} bid to > try to;
    {a} transition to > turn to; {a} transition from > turn from; {a} transition into > turn into; {a} switch to > switch to; {a} move to > move to;
    contact with > contact; links between > link`,
  },
  take: {
    clear: `
    {a} decision > decide; {a} decision to > decide to; {a} decision on > decide; {a} vote on > vote on; {a} vote > vote;
    into consideration > consider; under consideration > consider; into account > consider; cognisance of > notice; cognizance of > notice`,
    usual: `
    decisions on > decide; {a} look at > look at; {a} glance at > glance at; {a} photograph of > photograph; photographs of > photograph;
    {a} picture of > photograph; {a} measurement of > measure; measurements of > measure; {a} inventory of > count; {a} count of > count;
    {a} poll of > poll; {a} survey of > survey; account of > consider; note of > note; notice of > notice; action against > act against;
    action on > act on; action to > act to; {a} action against > act against; {a} trip to > visit; {a} tour of > tour; {a} walk > walk;
    {a} rest > rest; delivery of > receive; receipt of > receive; {a} guess at > guess; {a} bath > bathe; {a} oath to > swear to; {a} vow of > vow;
    exception to > object to; {a} reading of > read; {a} sample of > sample; samples of > sample; {a} examination > sit`,
  },
  give: {
    clear: `
    consideration to > consider; some consideration to > consider; further consideration to > reconsider; thought to > consider;
    some thought to > consider; {a} explanation > explain; {a} explanation of > explain; {a} explanation for > explain;
    {a} description of > describe; {a} summary of > sum up; {a} overview of > outline; {a} outline of > outline; {a} demonstration of > demonstrate;
    {a} presentation on > present; {a} presentation about > present; {a} presentation of > present; {a} address to > address;
    {a} indication of > indicate; {a} indication that > indicate that; {a} indication as to > indicate; {a} answer to > answer;
    {a} reply to > reply to; {a} response to > respond to; {a} command to > command; {a} promise to > promise to; {a} promise that > promise that;
    {a} pledge to > pledge to; {a} assurance that > assure; assurances that > assure; {a} undertaking to > undertake to;
    {a} guarantee that > guarantee that; {a} commitment to > commit to; approval to > approve; approval for > approve; {a} approval for > approve;
    its approval to > approve; his approval to > approve; her approval to > approve; their approval to > approve; its approval for > approve;
    authorisation to > authorise; authorization to > authorize; consent to > consent to; its consent to > consent to; his consent to > consent to;
    her consent to > consent to; their consent to > consent to; assistance to > help; {a} assistance to > help; support to > support;
    its support to > support; his support to > support; her support to > support; their support to > support; encouragement to > encourage;
    advice to > advise; advice on > advise on; instruction to > instruct; instructions to > instruct; instructions that > instruct that;
    guidance to > guide; recognition to > recognise; preference to > prefer; {a} preference to > prefer; emphasis to > stress;
    {a} emphasis to > stress; prominence to > feature; notification to > notify; notification of > announce; notification that > announce that;
    confirmation of > confirm; confirmation that > confirm that; confirmation to > confirm to; proof of > prove; proof that > prove that;
    {a} estimate of > estimate; {a} assessment of > assess; {a} analysis of > analyse; {a} evaluation of > evaluate; {a} breakdown of > break down;
    {a} reminder to > remind; {a} reminder of > recall; {a} reminder that > remind; {a} hint that > hint that; {a} hint of > hint at;
    {a} definition of > define; {a} donation to > donate to; {a} donation of > donate; {a} contribution to > contribute to; {a} rebuke to > rebuke;
    {a} ruling on > rule on; {a} ruling that > rule that; {a} opinion on > judge; {a} introduction to > introduce`,
    usual: `
    {a} account of > describe; {a} speech > speak; {a} speech on > speak on; {a} speech about > speak about; {a} speech to > address;
    {a} lecture on > lecture on; {a} lecture to > lecture; {a} talk on > talk on; {a} talk to > talk to; {a} performance of > perform;
    {a} warning to > warn; {a} warning that > warn that; {a} warning about > warn about; warning of > warn of; {a} order to > order;
    orders to > order; permission to > let; permission for > permit; authority to > authorise; aid to > aid; help to > help; training to > train;
    praise to > praise; thanks to > thank; priority to > put first; credit to > credit; {a} credit to > credit; attention to > attend to;
    notice that > announce that; notice to > notify; evidence that > show that; protection to > protect; relief to > relieve; treatment to > treat;
    {a} kiss to > kiss; {a} hug to > hug; {a} push to > push; {a} boost to > boost; {a} lift to > lift; {a} ride to > drive;
    {a} interview to > talk to; {a} signal to > signal to; {a} signal that > signal that; {a} verdict on > judge`,
  },
  have: {
    clear: `
    {a} discussion about > discuss; {a} discussion on > discuss; {a} discussion with > talk to; {a} discussion of > discuss;
    {a} conversation about > talk about; {a} conversation with > talk to; {a} need for > need; {a} requirement for > need; {a} desire to > want to;
    {a} desire for > want; {a} preference for > prefer; {a} tendency to > tend to; {a} inclination to > tend to; {a} influence on > influence;
    {a} influence over > influence; {a} effect on > affect; {a} effect upon > affect; {a} impact on > affect; {a} impact upon > affect`,
  },
  conduct: {
    clear: `
    {a} inspection of > inspect; inspections of > inspect; {a} investigation of > investigate; {a} investigation into > investigate;
    investigations into > investigate; {a} review of > review; reviews of > review; {a} analysis of > analyse; {a} assessment of > assess;
    assessments of > assess; {a} audit of > audit; audits of > audit; {a} evaluation of > evaluate; evaluations of > evaluate;
    {a} examination of > examine; examinations of > examine; {a} inquiry into > look into; {a} enquiry into > look into;
    {a} interview with > interview; interviews with > interview; {a} search of > search; {a} study of > study; {a} study on > study;
    studies of > study; studies on > study; {a} survey of > survey; surveys of > survey; {a} poll of > poll; {a} test of > test; {a} test on > test;
    {a} check on > check; {a} check of > check; checks on > check; checks of > check; {a} count of > count; {a} comparison of > compare;
    surveillance of > watch; surveillance on > watch; monitoring of > monitor; {a} tour of > tour; {a} visit to > visit;
    negotiations with > negotiate with; {a} negotiation with > negotiate with; discussions with > talk to; {a} discussion on > discuss;
    {a} discussion of > discuss; discussions on > discuss; discussions about > discuss; {a} consultation with > consult;
    consultations with > consult; {a} meeting with > meet; meetings with > meet; {a} debate on > debate; {a} vote on > vote on;
    {a} census of > count; {a} rehearsal of > rehearse; {a} observation of > observe; observations of > observe; {a} measurement of > measure;
    measurements of > measure; maintenance on > maintain; maintenance of > maintain; {a} repair of > repair; repairs on > repair;
    repairs to > repair; {a} evacuation of > evacuate; {a} excavation of > excavate; excavations of > excavate; {a} patrol of > patrol;
    {a} rescue of > rescue; {a} transfer of > transfer; {a} sale of > sell; sales of > sell; {a} demonstration of > demonstrate`,
    usual: `
    {a} search for > search for; searches of > search; tests on > test; tests of > test; testing of > test; {a} trial of > try; trials of > try;
    {a} experiment on > experiment on; {a} experiment with > experiment with; experiments on > experiment on; experiments with > experiment with;
    research on > study; research into > study; {a} raid on > raid; raids on > raid; {a} attack on > attack; attacks on > attack;
    training for > train; training of > train; patrols of > patrol`,
  },
  'carry out': {like: 'conduct'},
  perform: {like: 'conduct'},
  undertake: {like: 'conduct'},
  hold: {
    clear: `
    {a} discussion on > discuss; {a} discussion about > discuss; {a} discussion with > talk to; {a} discussion of > discuss;
    discussions on > discuss; discussions about > discuss; discussions with > talk to; {a} consultation with > consult;
    {a} consultation on > consult on; consultations with > consult; consultations on > consult on; negotiations with > negotiate with;
    negotiations on > negotiate on; {a} conversation with > talk to; conversations with > talk to`,
    usual: `
    {a} debate on > debate; {a} debate about > debate; {a} negotiation with > negotiate with; {a} dialogue with > talk to;
    {a} belief that > believe that; {a} view that > think that; {a} opinion that > think that; {a} vote on > vote on; {a} vote to > vote to;
    {a} celebration of > celebrate; {a} demonstration of > demonstrate; {a} demonstration against > demonstrate against;
    {a} protest against > protest against; protests against > protest against; {a} rehearsal of > rehearse; {a} grudge against > resent;
    {a} inquiry into > look into; {a} investigation into > investigate; {a} interview with > interview; ownership of > own; possession of > own;
    control of > control; control over > control; responsibility for > run; {a} preference for > prefer`,
  },
  reach: {
    clear: `
    {a} agreement > agree; {a} agreement on > agree on; {a} agreement to > agree to; {a} agreement with > agree with;
    {a} agreement that > agree that; {a} agreement over > agree on; {a} agreement about > agree about; agreement on > agree on;
    agreement with > agree with; agreement to > agree to; {a} conclusion that > conclude that; {a} decision > decide; {a} decision on > decide;
    {a} decision to > decide to; {a} decision about > decide; {a} consensus on > agree on; {a} consensus that > agree that; {a} consensus > agree;
    consensus on > agree on; {a} understanding with > agree with; {a} understanding on > agree on; {a} understanding that > agree that;
    {a} judgment on > judge; {a} determination that > determine that; {a} determination on > determine; {a} resolution on > resolve;
    {a} solution to > solve`,
    usual: `
    {a} compromise on > compromise on; {a} compromise with > compromise with; {a} compromise > compromise; {a} settlement with > settle with;
    {a} settlement in > settle; {a} settlement > settle; {a} accord on > agree on; {a} accord with > agree with`,
  },
  'come to': {
    clear: `
    {a} agreement > agree; {a} agreement on > agree on; {a} agreement with > agree with; {a} agreement to > agree to;
    {a} agreement that > agree that; {a} conclusion that > conclude that; {a} decision > decide; {a} decision on > decide;
    {a} decision to > decide to; {a} understanding > agree; {a} understanding with > agree with; {a} realisation that > realise that;
    {a} realization that > realize that; {a} recognition that > recognise that; {a} compromise > compromise; {a} consensus > agree;
    {a} settlement with > settle with; {a} settlement > settle; an end > end; a close > end; a conclusion > end`,
  },
  'arrive at': {
    clear: `
    {a} agreement > agree; {a} agreement on > agree on; {a} agreement with > agree with; {a} conclusion that > conclude that; {a} decision > decide;
    {a} decision on > decide; {a} decision to > decide to; {a} understanding > agree; {a} consensus > agree; {a} compromise > compromise;
    {a} estimate of > estimate; {a} solution to > solve`,
  },
  provide: {
    clear: `
    assistance to > help; assistance for > help; assistance with > help with; assistance in > help in; {a} assistance to > help;
    {a} explanation of > explain; {a} explanation for > explain; {a} explanation to > explain to; {a} description of > describe;
    {a} account of > describe; {a} summary of > sum up; {a} overview of > outline; {a} outline of > outline; {a} analysis of > analyse;
    {a} assessment of > assess; {a} estimate of > estimate; {a} answer to > answer; {a} response to > respond to; {a} solution to > solve;
    {a} indication of > indicate; {a} indication that > indicate that; {a} illustration of > illustrate; {a} demonstration of > demonstrate;
    {a} example of > exemplify; {a} definition of > define; confirmation of > confirm; confirmation that > confirm that; proof of > prove;
    proof that > prove that; {a} recommendation to > recommend to; recommendations for > recommend; recommendations on > recommend;
    notification of > announce; notification to > notify; encouragement to > encourage; entertainment for > entertain; reassurance to > reassure;
    transportation for > carry; reimbursement to > repay; reimbursement for > repay; {a} justification for > justify; justification for > justify;
    {a} contrast to > contrast with; {a} introduction to > introduce; {a} translation of > translate; nourishment to > feed;
    supervision of > supervise; supervision to > supervise`,
    usual: `
    help to > help; help for > help; help with > help with; aid to > aid; aid for > aid; support to > support; support for > support;
    answers to > answer; {a} list of > list; advice to > advise; advice on > advise on; notice of > announce; notice to > notify;
    accommodation for > house; transport for > carry; compensation to > compensate; compensation for > compensate for; {a} boost to > boost;
    {a} boost for > boost; {a} reminder of > recall; {a} reminder that > remind; {a} update on > update on; {a} report on > report on;
    {a} benefit to > benefit; benefits to > benefit; shelter to > shelter; shelter for > shelter`,
  },
  offer: {
    clear: `
    {a} apology to > apologise to; {a} apology for > apologise for; {a} apology > apologise; apologies to > apologise to;
    apologies for > apologise for; {a} explanation for > explain; {a} explanation of > explain; {a} suggestion that > suggest that;
    suggestions on > suggest; suggestions for > suggest; assistance to > help; assistance with > help with; encouragement to > encourage;
    {a} description of > describe; {a} summary of > sum up; {a} criticism of > criticise; criticism of > criticise; {a} analysis of > analyse;
    {a} assessment of > assess; {a} comparison of > compare; {a} response to > respond to; {a} defence of > defend; {a} defense of > defend;
    {a} contrast to > contrast with`,
    usual: `
    help to > help; advice to > advise; advice on > advise on; praise for > praise; praise to > praise; congratulations to > congratulate;
    resistance to > resist; {a} reward of > reward; protection to > protect; protection from > protect from`,
  },
  issue: {
    clear: `
    {a} apology > apologise; {a} apology to > apologise to; {a} apology for > apologise for; {a} denial > deny; {a} denial of > deny;
    {a} denial that > deny that; {a} announcement that > announce that; {a} announcement > announce; {a} announcement about > announce;
    invitations to > invite; {a} instruction to > instruct; instructions to > instruct; {a} request for > ask for; {a} request to > ask;
    {a} promise to > promise to; {a} prediction that > predict that; {a} recommendation that > recommend that; {a} recommendation to > recommend to;
    {a} condemnation of > condemn; {a} criticism of > criticise; {a} rejection of > reject; {a} retraction of > retract;
    {a} clarification of > clarify; {a} confirmation that > confirm that; {a} confirmation of > confirm; {a} reprimand to > reprimand;
    {a} rebuke to > rebuke`,
    usual: `
    {a} invitation to > invite; {a} order to > order; orders to > order; {a} order for > order; {a} demand for > demand;
    {a} demand that > demand that; {a} threat to > threaten to; threats to > threaten; threats against > threaten; {a} reminder to > remind;
    {a} reminder that > remind; {a} response to > respond to; {a} ruling that > rule that; {a} ruling on > rule on; {a} ban on > ban`,
  },
  express: {
    clear: `
    support for > support; {a} support for > support; opposition to > oppose; approval of > approve of; disapproval of > disapprove of;
    agreement with > agree with; appreciation for > praise; appreciation to > thank; appreciation of > praise; gratitude to > thank;
    gratitude for > give thanks for; {a} belief that > believe that; {a} view that > think that; {a} opinion that > think that`,
  },
  place: {
    clear: `
    emphasis on > stress; {a} emphasis on > stress; reliance on > rely on`,
    usual: `
    {a} order for > order; orders for > order; {a} ban on > ban; {a} limit on > limit; limits on > limit; {a} restriction on > restrict;
    restrictions on > restrict; {a} tax on > tax; trust in > trust; its trust in > trust; their trust in > trust; faith in > trust;
    {a} call to > call; {a} call > call; {a} bet on > bet on; bets on > bet on; pressure on > press; {a} burden on > burden; {a} strain on > strain;
    {a} value on > value; importance on > value; {a} importance on > value; {a} advertisement for > advertise; {a} bid for > bid for;
    under arrest > arrest; under investigation > investigate; under suspension > suspend`,
  },
  put: {
    clear: `
    {a} emphasis on > stress; emphasis on > stress; {a} stress on > stress; {a} stop to > stop; an end to > end; a halt to > stop`,
    usual: `
    {a} ban on > ban; {a} limit on > limit; limits on > limit; {a} tax on > tax; {a} strain on > strain; {a} burden on > burden; trust in > trust;
    its trust in > trust; their trust in > trust; {a} bid on > bid for; {a} price on > price; {a} value on > value; under arrest > arrest;
    into operation > start; into execution > do; up resistance > resist; up opposition > oppose; up {a} fight > fight;
    forward {a} proposal > propose; forward {a} suggestion > suggest; forward {a} argument that > argue that; forward {a} recommendation > recommend;
    in {a} request for > ask for; in {a} request > ask; in {a} application for > apply for; in {a} bid for > bid for; in {a} claim for > claim;
    in {a} appearance > appear; in {a} appearance at > appear at`,
  },
  lay: {
    clear: `
    emphasis on > stress; {a} emphasis on > stress; stress on > stress`,
  },
  bring: {
    clear: `
    an end to > end; a halt to > stop; a stop to > stop; about {a} change in > change; about changes in > change; about {a} improvement in > improve;
    about improvements in > improve; about {a} reduction in > cut; about {a} increase in > raise; about {a} end to > end; about {a} end of > end;
    about the destruction of > destroy; about the collapse of > topple; about the creation of > create; into being > create; into existence > create;
    {a} complaint against > accuse; {a} accusation against > accuse; accusations against > accuse`,
  },
  achieve: {
    clear: `
    {a} reduction in > cut; {a} reduction of > cut; reductions in > cut; {a} improvement in > improve; improvements in > improve;
    {a} increase in > raise; {a} increase of > raise; increases in > raise; {a} growth of > grow; growth of > grow; {a} victory over > beat;
    {a} victory > win; {a} win over > beat; {a} win > win; {a} agreement on > agree on; {a} agreement > agree; {a} consensus on > agree on;
    {a} compromise > compromise; control over > control; control of > control; {a} understanding of > understand; {a} solution to > solve;
    {a} saving of > save; savings of > save; success in > succeed in; recognition as > be called; {a} conversion of > convert`,
  },
  effect: {
    clear: `
    {a} change in > change; {a} change to > change; changes in > change; changes to > change; {a} improvement in > improve;
    improvements in > improve; {a} reduction in > cut; reductions in > cut; {a} increase in > raise; {a} repair > repair; repairs > repair;
    repairs to > repair; {a} rescue > rescue; {a} rescue of > rescue; {a} escape > escape; {a} arrest > arrest; {a} transfer of > transfer;
    {a} payment > pay; {a} settlement > settle; {a} solution to > solve`,
  },
  experience: {
    clear: `
    {a} increase > rise; {a} increase in > gain; {a} decrease > fall; {a} decrease in > lose; {a} decline > fall; {a} decline in > lose;
    {a} drop > fall; {a} drop in > lose; {a} fall > fall; {a} fall in > lose; {a} rise > rise; {a} rise in > gain; {a} reduction in > lose;
    {a} improvement > improve; {a} improvement in > improve in; {a} expansion > expand; {a} growth in > grow in; {a} loss of > lose;
    {a} shortage of > lack; {a} lack of > lack; {a} failure > fail; {a} breakdown > break down; {a} collapse > collapse; {a} change > change;
    {a} change in > change; changes in > change; {a} need for > need; {a} desire to > want to; delays in > be late in; difficulty in > struggle in;
    difficulties in > struggle in; difficulty with > struggle with; difficulties with > struggle with; {a} revival > revive; {a} recovery > recover;
    {a} transformation > change`,
  },
  undergo: {
    clear: `
    {a} expansion > expand; inspection > be inspected; {a} renovation > be renovated; renovation > be renovated; renovations > be renovated;
    {a} refurbishment > be refurbished; refurbishment > be refurbished; restoration > be restored; repairs > be repaired; conversion > be converted`,
  },
  'enter into': {
    clear: `
    {a} agreement > agree; {a} agreement to > agree to; {a} agreement with > agree with; {a} agreement on > agree on;
    {a} contract with > contract with; {a} contract to > contract to; {a} discussion with > talk to; {a} discussion about > discuss;
    {a} discussion of > discuss; discussions with > talk to; discussions about > discuss; discussions on > discuss;
    negotiations with > negotiate with; negotiations > negotiate; negotiations on > negotiate; {a} negotiation with > negotiate with;
    talks with > talk to; {a} conversation with > talk to; {a} dialogue with > talk to; {a} partnership with > join; {a} alliance with > join;
    {a} marriage with > marry; {a} debate with > debate with; {a} debate about > debate; {a} correspondence with > write to;
    correspondence with > write to; competition with > compete with; {a} commitment to > commit to`,
  },
  'engage in': {
    clear: `
    {a} discussion with > talk to; {a} discussion about > discuss; {a} discussion of > discuss; {a} discussion on > discuss;
    discussions with > talk to; discussions about > discuss; discussions on > discuss; {a} conversation with > talk to;
    {a} conversation about > talk about; conversations with > talk to; conversation with > talk to; {a} dialogue with > talk to;
    dialogue with > talk to; {a} debate with > debate with; {a} debate about > debate; {a} debate on > debate; negotiations with > negotiate with;
    negotiations on > negotiate; negotiations over > negotiate; talks with > talk to; {a} argument with > argue with;
    {a} dispute with > dispute with; {a} fight with > fight; {a} battle with > fight; competition with > compete with;
    collaboration with > work with; cooperation with > work with; consultation with > consult; consultations with > consult; {a} study of > study;
    {a} search for > search for; criticism of > criticise; trade with > trade with; preparation for > prepare for; preparations for > prepare for;
    {a} attempt to > try to; efforts to > try to; {a} effort to > try to; {a} protest against > protest against; {a} campaign to > campaign to;
    {a} campaign against > campaign against; {a} investigation of > investigate; {a} investigation into > investigate; {a} review of > review;
    {a} practice of >; the production of > produce; the manufacture of > make; the sale of > sell; the study of > study`,
  },
  render: {
    clear: `
    assistance to > help; assistance > help; aid to > aid; help to > help; {a} decision > decide; {a} decision on > decide; {a} verdict > decide;
    {a} verdict on > judge; {a} judgment > rule; {a} judgment on > judge; {a} ruling > rule; {a} ruling on > rule on; {a} opinion > judge;
    {a} opinion on > judge; {a} service to > serve; service to > serve; services to > serve; support to > support; {a} account of > describe;
    thanks to > thank; {a} translation of > translate; {a} explanation of > explain; payment to > pay; payment > pay; homage to > honour;
    obedience to > obey`,
  },
  lodge: {
    clear: `
    {a} complaint > complain; {a} complaint with > complain to; {a} complaint about > complain about; {a} objection > object;
    {a} objection to > object to; {a} objection with > object to`,
  },
  submit: {
    clear: `
    {a} application > apply; {a} application for > apply for; {a} application to > apply to; applications for > apply for;
    applications to > apply to; {a} request for > request; {a} request to > ask; {a} request that > ask that; {a} proposal to > propose to;
    {a} proposal that > propose that; {a} complaint about > complain about; {a} complaint to > complain to;
    {a} claim for > claim; {a} recommendation that > recommend that; {a} recommendation to > recommend to; {a} suggestion that > suggest that;
    {a} objection to > object to; {a} protest to > protest to; a resignation > resign`,
  },
  pay: {
    clear: `
    {a} visit to > visit; visits to > visit`,
  },
  cause: {
    clear: `
    damage to > damage; injury to > injure; injuries to > injure; harm to > harm; disruption to > disrupt`,
  },
  raise: {
    clear: `
    {a} objection to > object to; objections to > object to; {a} objection > object; objections > object`,
  },
  draw: {
    clear: `
    {a} comparison between > compare; {a} comparison with > compare with; comparisons between > compare; comparisons with > compare with;
    {a} conclusion that > conclude that; {a} conclusion > conclude; {a} distinction between > distinguish; {a} contrast between > contrast;
    {a} parallel between > compare`,
  },
  exercise: {
    clear: `
    control over > control; {a} control over > control; control of > control; authority over > govern; {a} influence on > influence;
    {a} influence over > influence; influence on > influence; influence over > influence; supervision over > supervise; restraint in > restrain;
    leadership over > lead; domination over > dominate; power over > rule; {a} choice > choose`,
  },
  exert: {
    clear: `
    {a} influence on > influence; {a} influence over > influence; influence on > influence; influence over > influence; control over > control;
    {a} control over > control; pressure on > press; {a} pressure on > press; pressure upon > press; {a} effort to > try to; efforts to > try to;
    dominance over > dominate; authority over > govern; {a} effect on > affect; {a} impact on > affect`,
  },
  display: {
    clear: `
    {a} tendency to > tend to; {a} preference for > prefer; {a} resemblance to > resemble; {a} lack of > lack; {a} interest in > like;
    {a} understanding of > understand; {a} dislike of > dislike; {a} dislike for > dislike; respect for > respect`,
  },
  show: {
    clear: `
    {a} tendency to > tend to; {a} preference for > prefer; {a} resemblance to > resemble; {a} inclination to > tend to`,
  },
  exhibit: {
    clear: `
    {a} tendency to > tend to; {a} preference for > prefer; {a} resemblance to > resemble; {a} lack of > lack; {a} increase in > gain;
    {a} decrease in > lose; {a} decline in > lose`,
  },
  register: {like: 'record'},
  bear: {
    clear: `
    {a} resemblance to > resemble; resemblance to > resemble`,
  },
  receive: {
    clear: `
    {a} invitation to > be invited to; orders to > be ordered to; instructions to > be told to; confirmation from > be told by;
    confirmation that > hear that; notification that > hear that; notification of > hear of; notification from > hear from`,
  },
  extend: {
    clear: `
    {a} invitation to > invite; {a} invitation > invite; invitations to > invite`,
  },
  do: {
    clear: `
    {a} analysis of > analyse; {a} assessment of > assess; {a} review of > review; {a} inspection of > inspect; {a} investigation into > investigate;
    {a} investigation of > investigate; {a} evaluation of > evaluate`,
  },
  be: {
    clear: `
    in violation of > violate; in breach of > breach; in contravention of > break; in agreement with > agree with; in agreement that > agree that;
    in agreement on > agree on; in agreement about > agree about; in disagreement with > disagree with; in compliance with > comply with;
    in conformity with > conform to; in possession of > have; in receipt of > receive; in attendance > attend; in attendance at > attend;
    in opposition to > oppose; in contradiction to > contradict; in contradiction with > contradict; in communication with > talk to;
    in existence > exist; in attendance on > attend; a violation of > violate; a contravention of > break; an indication of > indicate;
    an indication that > indicate that; of the opinion that > think that; of the view that > think that; of the belief that > believe that;
    indicative of > indicate; supportive of > support; reflective of > reflect; illustrative of > illustrate; descriptive of > describe;
    suggestive of > suggest; deserving of > deserve; productive of > produce; desirous of > want; appreciative of > appreciate; cognisant of > know;
    cognizant of > know`,
  },
}
