/** English verbs of speech that make a source of their subject. */
export const englishSourceVerbs =
  'said says say told tells added adds announced announces reported reports stated states explained explains claimed claims warned warns confirmed confirms insisted insists estimated estimates argued argues noted notes suggested suggests revealed reveals showed shows found finds believe believes believed predicted predicts disclosed acknowledges acknowledged admits admitted denies denied declares declared alleged alleges cautioned testified wrote tweeted concluded concludes'

/** English sources nobody could look up. */
export const englishAnonymous = 'source sources insider insiders rumour rumours rumor rumors some others many people critics'

/** English nouns for papers and figures: their issuer, where one is named beside them, is the source. */
export const englishPapers =
  'study studies survey surveys report reports poll polls data figures research statistics statement statements ruling document documents filing census inquiry audit review paper papers analysis index forecast notice bulletin communique letter memo'

/** English nouns for bodies that can be found again where the place or the organisation is known. */
export const englishBodies =
  'police authorities authority government company firm group ministry department council court army military navy prosecutors agency regulator regulators watchdog board committee commission panel party club team bank airline developer operator embassy hospital university school charity administration office union association organisation organization federation institute bureau force consulate airport station corporation institution parliament opposition media retailer carmaker manufacturer maker supplier airline producer'

/** English posts: one known bearer at a time. */
export const englishPosts =
  'minister president mayor governor chief chairman chairwoman chair secretary spokesman spokeswoman spokesperson head boss coach manager ambassador premier chancellor director commissioner prosecutor judge king queen pope executive leader captain editor owner founder senator congressman sheriff superintendent'

/** English sources of a kind, without a name. */
export const englishGeneric =
  'official officials expert experts analyst analysts economist economists researcher researchers scientist scientists observer observers investigator investigators detective detectives doctor doctors resident residents witness witnesses eyewitness eyewitnesses diplomat diplomats trader traders dealer dealers campaigner campaigners activist activists adviser advisers advisor advisors aide aides lawyer lawyers attorney officer officers spokespeople commentator commentators historian historians specialist specialists reporter reporters executives politician politicians leaders ministers lawmaker lawmakers worker workers student students parent parents voter voters supporter supporters neighbour neighbours neighbor neighbors groups companies firms man woman teacher teachers judges jury fans players managers directors owners farmer farmers driver drivers passenger passengers mother father brother sister wife husband daughter son soldier soldiers engineer engineers nurse nurses patient patients author authors employee employees staff customer customers shopper shoppers visitor visitors tourist tourists unions members member professor professors academics academic bosses investors retailers forecasters meteorologists organisers organizers developers relatives family friends friend colleagues victim victims survivors respondents users consumers journalists bankers builders planners scholars chiefs councillors protesters'

/** English words that are no part of a noun phrase. */
export const functionWords =
  'but and or nor as when while after before because if that than though although since until where which who whom what whose why how so then there not is was are were be been being am has have had do does did will would can could may might must shall should to by with in on at from for of into onto over under about against amid between through during without within per he she they it we i you him them us me himself herself itself themselves yes also however meanwhile yesterday today now later earlier still just only even ever never always often yet too very more less here once again perhaps maybe rather quite instead said says say told tells added adds called calls saying telling adding claiming according despite unless whether such except like unlike up down out off away back'
