/**
 * Family names of the world that are written in Latin letters, folded: bars and ends of lines part the names, blanks the spellings
 * of one. Two of them are two names, however few letters tell them apart: Hansen and Jansen, Hill and Hall, Berg and Borg. The
 * forms that a name has for men and for women are one name. Compiled by hand from general knowledge.
 *
 * A name that several languages share stands with the first of them. Names of China and Korea are not among these, nor the
 * rarer of two that families keep apart and the tables of given names count as one (Thomas and Tomas).
 */

/** English, with the names of trades, places and fathers. */
const ENGLISH = `
abbott abbot|abrahams abraham|abrams|adams addams|adamson|adkins atkins|adkinson atkinson|ainsworth|albright|alcock allcock|alden
aldridge aldrich|alford|allen allan allyn|allison alison|alston|ambrose|ames|amos amoss|anderson andersson|andrews|anscombe
appleby applebee|appleton|archer|armitage|armstrong|arnold|arnott|arrowsmith|arthur|ash ashe|ashby|ashcroft|ashton|ashworth|askew
aspinall aspinwall|astley|aston|atherton|attwood atwood|austin austen|avery|ayling|aylward|babcock|backer|bacon|badger|bagley
bailey bayley bailie baily|bainbridge|baines baynes|baker|baldwin|balfour|ball|ballard|bancroft|banister bannister|banks bankes
barber barbour|barclay|barker|barlow|barnard bernhardt bernhard bernard|barnes barns|barnett barnet|barratt barrett barret|barron baron
barrow|barrows|barry|bartlett|barton|bass|bassett|batchelor bachelor|bateman|bates|bateson|batten|battersby|baxter|beach beech
beal beale beall|bean beane|beard|beasley beazley|beattie beatty beaty|beaumont beamont|beck|becket beckett|beckham|bedford
beecham beauchamp|beecher|belcher|bell|bellamy|bennett bennet benett|benson|bentley|benton|beresford|berkeley|berry|best|bevan bevin
beveridge|bickford|biddle biddell|bigelow|biggs|billingham|billings|bingham|birch|bird byrd|birkett|bishop|black|blackburn blackbourn
blackman|blackmore blackmoor|blackwell|blackwood|blair|blake|blakely blakeley|blanchard|bland|bliss|bloom blum|bloomfield blomfield
blount blunt|blythe blyth|boardman|boggs|bohn|bolton boulton|bond|bone|booker|boon boone|booth boothe|borden|bostock|boswell|bosworth
bourne bourn|bowden bowdon|bowen|bower|bowers|bowler|bowles bowls|bowman|boyce boice|boyle|bracken|brackenridge breckenridge|bradbury
bradford|bradley|bradshaw|brady|bragg|braithwaite brathwaite|bramley|branch|brand|brandt brant|brennan|brent|brewster|bridge|bridges
bridgman bridgeman|briggs|bright|bristow|britton britten brittain|broadbent|brock|bromley|brook brooke|brookfield|brooks brookes|broughton
brown browne|browning|brownlee|bruce|bryan|bryant briant|bryce brice|bryson|buck|buckingham|buckland|buckley|budd|bull|bullard|bullock
bunting|burch|burdett|burgess burges|burke bourke|burkett|burkitt|burnett burnet|burnham|burns|burnside|burr|burrell burrill
burrows burroughs|burton|bush bushe|butcher|butler|butterfield|butterworth|button|buxton|byers byars|byrne byrn|byrnes|byron
cain caine kane okane|caldwell|calhoun|callaghan callahan ocallaghan|calvert|camp campe|canning|cannon|cantrell|capps|carey cary
carlisle carlyle|carlton carleton|carmichael|carnegie|carpenter|carr kerr|carrick|carrington|carroll carrol ocarroll|carson|carter
cartwright|carver|case|cash|cassidy|castle|castleton|caswell|cates|catlin|cavanagh cavanaugh kavanagh|cave|chadwick|challis challice
chamberlain chamberlin chamberlayne|chambers|champion|chandler|chaney cheney cheyne|chaplin chaplain|chapman|chappell chapell chapple
charlton charleton|chase|chatterton|cheatham cheetham|cherry|chester|chesterfield|childs child|chilton|chisholm chisolm|choate|christian
christie christy|church|churchill|clapham|clapp|clark clarke clerk|claxton|clayton|clegg|clements|clemson|cleveland cleaveland|clifford
clifton|cline kline|clinton|clough|coates coats|cobb|cochran cochrane|cockburn coburn|coffey|coffin coffyn|cohen cohn cohan|coker|cole
coleman colman|coles cowles|collier collyer|collins collings|collinson|colquhoun|colson coulson|colton|colvin|combs coombs coombes|compton
conley|connelly|connolly|connor conner oconnor oconner|connors conners|conrad|constable|conway|cook cooke|cooksey|cookson|cooley|coolidge
cooper couper|copeland copland|corbett corbet|corbin|corcoran|cordell|cork|corley|cornell|cornish|cornwall|cornwell|cosgrove cosgrave
cotter|cotterill cotterell|cottle|cotton|couch|coulter|coventry|cowan cowen cowin|coward|cowell|cox coxe|coyle|coyne|crabtree
craddock cradock|craig|cramer|crandall|crane|cranston|craven|crawford crawfurd|creighton|cresswell creswell|crichton|crocker croker
crockett|croft|crofts|cromwell crummell|crook crooke|crooks|crosby crosbie|cross|crossley|crouch|crow crowe|crowder|crowell|crowley
crowther|croxton|crump|culbertson cuthbertson|cullen|culver|cummings cummins cumming|cunningham cuningham|curran|currie curry
curtis curtiss|cushing|cushman|cuthbert|dale|dalton daulton|daly daley odaly|daniel|daniels|danielson|darby derby|darling|darnell
davenport|davey davy|david|davidson davison davisson|davies davis|dawes daws|dawkins|dawson|deacon deakin|dean deane|dearing deering
decker dekker|dempsey|denham|denison dennison|denning|denny|dent|denton|derrick|desmond|devereaux devereux|devine divine|dewey|dewhurst
dickens|dickenson dickinson|dickerson|dickey dickie|dickson dixon|digby|dillard|dillon|dobbs|dobson|dodd dodds|dodge|dodson
doherty dougherty docherty odoherty|dolan|dole|donaldson|donnelly odonnelly|donohue donahue donoghue odonoghue|donovan odonovan|dooley
doran|dorsey|douglas douglass|dove|dow|dowd odowd|dowling|downey|downing|downs downes|doyle|drake|draper|drew|driscoll odriscoll|drummond
drury drewry|dryden|duckworth|dudley|duff|duffy duffey|duggan dugan|duke|dumont|dunbar|duncan|dunham|dunlap dunlop|dunn dunne|dunning
dunston dunstan|dupree|durham|durrant durant|dutton|dwyer odwyer|dyer|dyson dison|eagleton|earl earle|early|easter|eastman|easton|eastwood
eaton|eccles|eddy eddie|eden|edgar|edge|edmonds edmunds|edmondson edmundson|edwards|egan eagan|egerton|elder|eldridge eldredge|elkins
elliott elliot eliot eliott|ellis elis|ellison|ellsworth elsworth|elmore|elton|elwood ellwood|emerson|emery emory|england|english
ennis innes|enright|erskine erskin|erwin irwin irvine irving irvin|estes|etheridge ethridge|evans|evanson|everett everitt|ewart|ewing
eyre ayre ayres ayers|fagan fagin|fairbairn|fairbanks fairbank|fairchild|fairclough|fairfax|fairley|fallon|farley|farmer|farnham
farr farrar|farrell ofarrell farrel|farrington|farris ferris|faulkner falconer falkner|fawcett faucett|featherstone|felton|fennell|fenton
fenwick|ferguson fergusson|ferrell|ferrier|field|fielding|fields|finch|finlay finley findlay|finn|finnegan finegan|firth frith|fish|fisher
fisk fiske|fitch|fitzgerald|fitzpatrick|fitzroy|fitzsimmons fitzsimons|flaherty oflaherty|flanagan flannigan|fleming flemming|fletcher
flint|flood|flowers flower|floyd lloyd loyd|flynn oflynn flinn|fogarty|fogg|foley folly|foote foot|forbes|ford forde|foreman forman
forester|forrest forest|forsyth forsythe|fort|fortescue|foss|foster|fountain|fowler|fox foxe|foy|frame|francis|franklin franklyn francklin
franks|fraser frazer frasier frazier|freed|freeman|fremont|french|frost|fry frye|fuller|fulton|funk funke|furness furniss|fyfe fife|gage
gaines|gale gail|gallagher gallacher ogallagher|galloway|gamble|gannon|gardiner gardner gardener|garfield|garland|garner|garnett
garrett garret garratt|garrick|garrison|garside|garvey|garvin|gaskell|gaskin gaskins|gates|gay gaye|gaylord|gentry|gerrard|gibbons|gibbs
gibson|gifford giffard|gilbert gilberd|gilchrist|giles gyles|gillespie|gillett gillette|gilliam|gilliland|gillingham|gillis
gilmore gilmour|gipson|gladstone|glass|glazier|gleason gleeson|glen glenn glynn|glover|goddard|godfrey|godwin goodwin|goff gough|golding
goldsmith|gooch|good goode|goodall goodell|goodfellow|goodman|goodrich|goodridge|goodson|goodyear|gordon gordan|gore|gorman ogorman
goss gosse|gould gold|gow|grace|grady ogrady|graham grahame graeme|granger grainger|grant|grantham|graves greaves|gray grey|grayson
green greene|greenberg|greenfield|greenhalgh|greenlee|greenwood|greer grier|gregg grieg|gregory|gresham|greville|grice|griffin|griffith
griffiths|griggs|grimes|grimshaw|grissom grisham|groom|grover|groves grove|guest|guthrie|gwynn gwynne gwyn|haas hass|hackett|hadley
hagan ohagan|hagen|hague haig|haigh|haines haynes hanes|hale hayle|hales|haley healey healy hayley|hall|hallam|hallett
halliday holliday holiday|halloran ohalloran|halsey|halsted halstead|hamill hammill|hamilton|hamlin hamlyn|hammer|hammond hamond|hampton
hanbury|hancock handcock|hand|handley hanley|haney|hankins|hanks|hanna hannah|hannigan|hansard|hanson hansson|harbin|harcourt|hardcastle
harden hardin|harding hardinge|hardwick hardwicke|hardy hardie|hare|hargreaves hargraves|hargrove|harkness|harlan|harlow|harman harmon
harper|harrell|harrington|harris harriss|harrod|harrold|hart harte|harten|harter|hartley|hartman hartmann|hartwell|harvey hervey harvie
harwood horwood|haskell haskill|haskins|hastings|hatch|hatcher|hatfield|hathaway hathway|hatton|hawk hawke|hawkes hawks|hawkins|hawkinson
hawley|haworth howarth|hawthorne hawthorn|hay|hayden haydon haydn|hayes hays|hayward haywood heyward heywood|hazard|hazel
hazelwood hazlewood|head|headley hedley|heard hurd|heath|heaton|hedges|heller|helm helms|hemingway hemmingway|hempstead|henderson
hendricks hendrix|hendrickson henrikson|hendry|henley|henshaw hinshaw|hensley hinsley|hepburn|herbert|heron herron|herrick|herring
herrington|hess hesse|hewett hewitt hewit huitt|hewlett|hickey|hickman|hicks hickes|hickson hixon|higginbotham higginbottom
higgins ohiggins|higginson|higgs|hildreth|hill|hilliard hillyard|hillman|hills|hilton|hinckley|hinds hines hynes|hinton|hirst hurst
hitchcock|hobart|hobbs|hobson|hodge|hodges|hodgkins|hodgkinson|hodgson hodson|hoffman hofman hoffmann hofmann|hogan|hogg hogge|hoke
holbrook holbrooke|holcomb holcombe|holden|holder|holland|holley holly|hollingsworth hollingworth|hollins|hollis|hollister|holloway|holman
holmes holms|holt|holton|hood|hook hooke|hooker|hooper|hoover|hope|hopkins|hopkinson|hopper|hopwood|horn horne|hornby|horner|horsley
horton|hoskins|hotchkiss|hough huff|houghton haughton|house|houseman housman|houston huston|howard|howe how|howell howells|hoyle
hoyt hoyte|hubbard|huber|huddleston|hudson|huey|huggins|hughes huws|hulett|hull|hulme hume|humble|humphrey humphry|humphreys humphries
hunt|hunter|huntington|huntley|hurley|hussey|hutcheson hutchison hutchinson|hutchings hutchins|hutton|huxley|hyatt hiatt|hyde|hyland
hylton|ingham|ingle|inglis|ingram|ireland|irons|isaac isaacs|isaacson|ives ive|ivory|jack|jackman|jackson jaxon
jacobson jakobsson jacobsson|jaeger yeager jager yaeger|jagger|james|jameson jamieson jamison|janes|jarman jerman|jarrett|jarvis jervis
jay jaye|jefferies jeffries jefferys jeffreys|jeffers|jefferson|jenkins jenkin|jenkinson|jenner|jennings|jerome|jessop jessup|jewell
jewett|jobs|johns|johnsen|johnson jonson|johnston johnstone|jolley jolly|jones jonas|jordan jorden jourdan jourdain|joseph josephs|joy
joyce|joyner joiner|judd|judge juge|justice|kaiser|kay kaye key keyes|kean keane keen keene|kearney carney kearny|keating|keaton
keats keates|keefe okeefe okeeffe|keeler|keeling|keenan keanan|keith|kelley kelly okelly|kellogg|kelsey|kelso|kemble kimble|kemp kempe
kempson|kendall kendal kendell|kendrick|kennard|kennedy kenedy|kenney kenny|kent|kenyon|kern kerns|kerrigan|kershaw|kessler kesler
ketchum ketcham|kettle|keyser keiser|kidd kyd|kilgore|kilpatrick kirkpatrick|kimball|king|kingsley|kingston|kinney|kinsella|kinsey
kirby kirkby|kirk kirke|kirkham|kirkland|kirkwood|kitchen kitchin|kitson|knapp knappe|knight knights|knott nott|knowles knolles|knowlton
knox|kyle|lacey lacy|ladd|laird|lake|lamb lambe|lambert lambart|lambeth|lampard|lancaster lankester|landis|landon|lane layne
lang laing lange|langdon|langford|langham|langley langly|langston|langton|lanham|lanier|lansing|laramie|larkin|larkins|larson larsson
latham lathem|lathrop lothrop|latimer|lattimore|laughlin loughlin olaughlin|laurie lawrie|lawler lawlor lalor|lawless|lawley
lawrence laurence lawrance|lawson|lawton|lawyer|layton leighton|lea leigh|leach leech|leary oleary|leavitt levitt|leblanc|ledford|ledger
leeds|leeming|lees leese|leicester lester|lennon|lennox lenox|leonard lenard|leslie lesley|levine levin lewin|levy levi|lewis louis
lightfoot|lilley lilly|lincoln|lindley|lindsay lindsey linsey|linton|lister|litchfield lichfield|little littell|littlefield
littleton lyttelton|livingston livingstone|lock locke|lockett|lockhart|lockwood|lodge|loftus|logan|lomax|long|longman|longstaff|longstreet
looney|lord|loring|love|lovejoy|lovelace|loveless|lovell lowell|lovett lovitt|lowe low loewe loew|lowry lowrie|lowther|lucas|luckett
ludlow|lumley|lund|lunn|lyle lisle|lyman|lynch linch|lyndon|lynn lynne linn|lyon lyons|mabry|macdonnell|mace|macey macy|mack mac
mackenzie mckenzie|macklin|maclachlan|maddison madison|maddox maddocks madox|magee|maher mahar meagher|mahoney mahony omahony|main mayne
major|malcolm|malone omalone|maloney moloney molony|maltby|mann man|manning|mansell maunsell|mansfield|manton|marbury|march
mark marks marx|markham|marlow marlowe|marple|marr|marriott marriot|marsden|marsh|marshall marshal|marston|martin martyn marten martins
martindale|marvin|mason|massey massie|masters masterson|mather|mathers|matheson mathieson|mathis mathias matthias|matson mattson mattsson
maude maud|maughan vaughn|maxfield|maxwell|may maye mays mayes|mayberry|mayfield|mayhew|maynard|mayo|mcadam macadam
mcallister macallister mcalister|mcarthur macarthur|mcauley macaulay macauley mcaulay mccauley|mcbride macbride|mccabe maccabe
mccaffrey mccaffery|mccain|mccall maccall|mccallum maccallum|mccann maccann|mccarthy maccarthy mccarty|mccartney macartney
mcclain mclain mclean maclean maclaine mcclean|mcclellan mclellan maclellan|mcclelland|mcclintock|mccloskey mccluskey
mccloud mcleod macleod|mcclure maclure|mccollum|mcconnell macconnell|mccormack mccormick maccormack maccormick
mccoy mackay mckay mccay mackey|mccracken|mccray mccrae mcrae macrae|mccullagh mccullough mcculloch macculloch|mccurdy|mcdaniel
mcdermott macdermott mcdermot|mcdonagh mcdonough macdonagh|mcdonald macdonald|mcdonnell|mcdougall macdougall mcdougal|mcdowell macdowell
mcduff macduff|mcelroy mcilroy macelroy|mcentire mcintyre macintyre|mcewan mcewen macewan|mcfadden macfadden
mcfarland mcfarlane macfarlane macfarland|mcgann|mcgarry|mcgee mcghee|mcghie|mcgill macgill|mcginnis mcguinness macguinness|mcgovern
mcgowan mcgowen macgowan|mcgrath magrath|mcgraw|mcgregor macgregor|mcguigan|mcguire maguire macguire|mchugh machugh|mcinerney
mcinnes macinnes mcinnis|mcintosh macintosh mackintosh|mckee mackie|mckeever|mckellar mackellar|mckenna mackenna|mckeown mckeon mackeown
mckinley mackinlay mckinlay|mckinney mckinnie|mckinnon mackinnon|mcknight|mclachlan mclaughlin mcloughlin maclaughlin|mclaren maclaren
mclennan maclennan|mcmahon macmahon|mcmanus macmanus|mcmaster mcmasters macmaster|mcmillan macmillan mcmillen|mcmullen mcmullan macmullen
mcmurray|mcnab macnab mcnabb|mcnally macnally|mcnamara macnamara|mcnamee|mcnaughton macnaughton mcnaughten|mcneil mcneill macneil macneill
mcnulty|mcphail macphail|mcphee macphee|mcpherson macpherson|mcquaid|mcqueen macqueen|mcshane|mcsweeney macsweeney sweeney sweeny
mctavish mactavish|mcvey mcveigh|mcwhorter mcwhirter|mcwilliams macwilliams|mead meade meads|meadowcroft|meadows|means|medford|medley
medlock|meehan|meek|meeks|mellor mellors|melrose|melton|melville melvill|mercer|meredith|meriwether merriweather|merrick meyrick
merrill merrell meryll|merriman merryman|merritt merrit|metcalf metcalfe|michael michaels|michaelson|middlemiss|middleton midleton
milburn milbourne|mildmay|miles myles|mill mills|millar|millard|millen|miller|millett millet|milligan millican mulligan|millington
millward milward|milne milnes|milner|milton|mims|minns|minor miner|minter|mitchell mitchel michell|mitford|moffat moffatt moffett|moody
moone|mooney|moore more moor|moorehead moorhead|moorman|moran|mordaunt|moreland morland|moren|morgan morgen|moriarty|morley
morrill morrell|morris morriss|morrison morison|morrissey|morrow|morse|moseley mosley|moses|moss|mott|moulton molton|mountain|mowbray
moyer|moynihan|muir|muirhead|mulholland|mullen mullan mullin|mullins|mulvaney|mumford mountford munford|munday mundy|munn
munro monroe munroe monro|murdoch murdock|murphy murphey|murray|murrell|musgrave musgrove|muskett|myers meyers|myrick|nagle nangle|nance
napier|nash nashe|naylor nailor|neal neale neil neill oneill oneil oneal neel|needham|neely neeley|negus|nelson|nesbitt nesbit nisbet
nettles|neville nevill nevil|nevin nevins|newberry newbury|newcomb newcombe|newell|newhouse|newland|newman neuman neumann|newport
newsome newsom|newton|nicholas nicolas nickolas|nicholls nichols nicoll nicholl nicol|nicholson nicolson nickelson|nickerson|nightingale
nixon nickson|noble nobel|noel nowell|nolan nowlan onolan|noonan|norman|normandy|norrie|norris|north|northcott northcote|northrop northrup
norton|norwood|noyes|nugent|nunn nunns|nutt|nutter|nye|oakes oaks|oakley okeley|oates oats otes|oconnell connell|odell|odom
odonnell odonel donnell|ogden|ogilvie ogilvy|ogle|ohara hara|oldfield|oldham|oliver olivier olliver|olmstead olmsted|orchard
oreilly reilly riley reily|ormond ormonde|orourke rourke rorke roark|orr|orton|orwell|osborne osborn osbourne osbourn|osgood|oshea shea
osullivan sullivan|otoole toole|ovens|overton|oxley|pace|packard|packer|paddock|padgett paget padget|page paige|paine payne|paisley
palfrey|palmer palmar|pankhurst|parke|parker|parkes parks|parkhurst|parkin|parkins|parkinson|parnell|parr|parris paris parrish parish
parrott parrot|parry|parsons parson|partington|partridge|pascoe pasco|passmore|pate|paterson patterson pattison pattinson|patience|patrick
patten|patton paton|paul paull|pauling|paulson paulsson|paxton|payton peyton|peabody|peace|peach|peachey|peacock|peak peake
pearce pierce pearse peirce|pearl|pearson pierson peirson|peck|peel peele|pelham|pell|pemberton|pence|pender|pendleton|penn|pennington
penrose|pepper|perceval|percival|percy|perkin|perkins purkins|perkinson|perrin perrins|perry perrie|peterson petersson|petit pettit petitt
pettigrew|petty|phelan whelan wheelan|phelps|phillips philips phillip philip philipps philippe philippon|phipps phips|pickard picard
pickering|pickett picket|pickles|piers|pike pyke|pilgrim|pilkington|pim pym|pinckney pinkney|pinkerton|piper|pipkin|pitman pittman
pitt pitts|plant|platt|plumb|plumer plummer|plunkett plunket|poe|pogue|polk|pollard|pollock pollok|pomeroy|pond|ponsonby|pool poole|pooley
pope|porter|post|potter pottar|potts pott|poulson polson|poulton|pound|powell powel|power powers|pownall|poynter|pratt prat
prentice prentiss|prescott prescot|presley pressley presly|preston|prewitt pruett pruitt|price pryce|prichard pritchard|priest
priestley priestly|prince|pringle|prior pryor|procter proctor|prosser|proudfoot|prouty|pugh pughe|pullen pullin|pulliam|pullman|purcell
purdy purdie|purvis purves|putman putnam|pyle|quarles quarrels|quick|quigley|quincy quincey|quinlan|quinn oquinn|rafferty orafferty
ragsdale|raines rains raynes|rainey raney|ralston rolston|ramsay ramsey|ramsbottom|ramsden|rand|randall randal randell|randolph
rankin rankine|ransom ransome|ratcliff ratcliffe radcliffe radcliff|rathbone rathbun|rawlings rawlins|rawlinson|rawson|ray wray|raymond
rayner raynor reyner|read reade reed reid reede|reagan regan oregan ragan|reardon riordan oriordan|reaves reeves reeve|rector
redding reading|redfern|redgrave|redman redmond redmon|reece rees reese rhys|regis|renfrew|renfro|renshaw|renwick|revell|revere
reynolds reynold|rhoades rhodes rhoads rodes|rice|richardson richardsen|richey ritchie richie|richmond|rickard rickards richards richard
ricketts|rickman|riddell riddle ridell|rider ryder|ridge|ridgeway ridgway|ridley|rigby|rigg riggs|rimmer|ripley|rising|ritter|rivers
roach roche|robb|robbins robins robin|roberts robert|robertshaw|robertson|robey roby|robinson robison robbinson|robson robeson|rochester
rockefeller|rockwell|rodman|rodney|roe rowe|rogers rodgers roger|rolfe rolf|rollins rawlin|rollo|romney|ronan|rook rooke|rooney|roosevelt
root|roper|roque|roscoe|rose|rosemond rosamond|rosenberg rosenburg|rosewood|ross|rossiter|roth rothe|rothwell|rouse rowse
routledge rutledge|rowan rowen rohan|rowley rowlee|rowntree|roy|royal royle|royce|royston|rucker|rudd rud|ruddock|rugby|ruggles|rumsey
rush|rushton|ruskin|russell russel|rust|rutherford|ruthven|ryan rian oryan|ryland rylands|ryle|sackett sacket|sadler saddler|sage
salisbury salsbury|salmon salmond salomon|salter|samples|sampson sansom|samuel samuels|samuelson|sanborn|sanders saunders sandars
sanderson saunderson|sandford sanford|sandoz|sands sandys|sanson|sargent sargeant sergeant|satterfield|saul|savage savidge|saville savile
sawyer sawyers|saxon|sayers sayer|sayles|scales|scanlon scanlan|scarborough scarbrough|schneider snider snyder|schnyder
schofield scholfield scofield|scholes|schuhmacher|schultz schulz schulze|schumacher shoemaker|scoggins|scott scot|scroggs|scruggs|scully
seabrook|seal seale|seaman seamans|sears seares|seaton seton|sedgwick sedgewick|seeley seely sealey|segal|seigel|selby|self|selfridge
sellers sellars|selwyn|serle searle|severn severin|sewell sewall|sexton saxton|seymour seymore|shackleton
shafer shaffer schaefer schafer schaeffer shaeffer schaffer|shakespeare|shanahan|shand|shanks|shannon shanon|sharkey|sharpe sharp|sharples
sharrock|shattuck|shaw shawe|shearer|sheehan sheahan|sheehy|sheldon|shelley shelly|shelton skelton|shepard shepherd sheppard shephard
shepperd|sherburne|sheridan|sherlock|sherman shearman|shermer|sherrill sherill|sherwin|sherwood|shields shiels|shipley|shipman|shipton
shirley|shively|shore shores|short shorte|shorter|shrewsbury|shultz shults|shute|shuttleworth|sibley|siddall siddell|siddons|sidney sydney
siegel|silver silvers|silverman silbermann|silverstein silberstein|simcock simcox|simmonds simmons symonds simonds symons simons
simms sims symes syms|simon|simpkins|simpson simson sympson|sinclair sinclaire|singer|singleton|sisk siske|skaggs|skeen skene|skidmore
skinner|skipper|skipwith|skirving|slack|slade|slater slator sclater|slattery|slaughter|sloan sloane|slocum slocumb|small smalls smale
smalley|smallwood|smart|smiley smylie smillie|smith smyth smythe|smithers smithies|smithson|smollett|smoot|snead sneed snaith|snell
snelling|snodgrass|snow|somers summers sommers somer|somerset summerset|somerville sommerville summerville|soper|sorrell sorrells|south
southall|southern|southey|southgate|southwell|southworth|spalding spaulding|sparks sparkes|sparrow|spear|spears speer speers|spector
spence|spencer spenser|sperry|spicer|spiers spires|spiller|spink spinks|spivey|spooner|spratt sprat|spring springer|springfield
sproul sprowl|spurgeon|spurling|squire squires|stacey stacy|stack|stafford|staley stayley|stallings stalling|stamp|stanfield|stanford
stanhope|stanley standley|stanton staunton|stapleton|stark starke starks|starkey|starling|starr star|statham|staton|steadman stedman
stearns sterns|steed|steele steel|stephens stevens|stephenson stevenson stephensen|sterling stirling|stern sterne stearne
steward stewart stuart steuart|stiles styles|still|stillman|stillwell stilwell|stock|stockdale|stocks|stockton|stockwell|stoddard stoddart
stoker|stokes|stoll stolle|stone stones|storey story|storm storme|storms|storr storrs|stout stoute|stowe stow|strachan strahan|straker
strange strang|stratford|stratton|street streete|streeter|stribling|strickland|stringer|stringfellow|strong stronge|strother strothers
stroud strode|stubblefield|stubbs stubbes|sturgeon|sturgess sturgis|sturm|styron|sugden|sumner sumners|surtees|sutcliffe sutcliff
sutherland|sutton suttons|swain swayne|swan swann|swanson swenson svensson svenson|sweet sweete|sweeting|swift|swinburne|swindell|swinton
switzer schweitzer schweizer|sykes sikes|sylvester silvester|symington|taft|taggart|talbot talbott|taliaferro|tallman|tanner|tapley|taplin
tapp|tarleton tarlton|tarver|tate tait|tatham|tatum|taverner tavener|taylor tayler tailor|teague|tebbutt tebbit|teller|temple
templeton templeman|tennant tenant|tennyson|terrell tyrrell tyrell tirrell|terry terrie|thackeray thackery|thatcher thacher|thaxter
theobald|thomas|thomason tomasson|thompson thomson tompson tomson|thorburn|thorn thorne|thornberry thornbury|thorndike|thornhill|thornley
thornton|thorpe thorp thrope|thrasher|threlkeld|thurlow|thurman|thurston|tibbetts tibbets|tice|tidwell|tierney|tilden|tiller|tilley tilly
tillman tilman|tillotson|tilton|timberlake|timmins timmons|timms timm|tindall tyndall tindale|tinker|tinsley|tipton|titus|tobin|todd tod
toland|tolbert tallbert|toll|toller|tolliver|tolman|tomkins tompkins tomkin|tomlin|tomlinson thomlinson|toms|toner tonner|toomey twomey
topham|topping|torrance torrence|tory|tower towers|towle|townley|townsend townshend|tracy tracey treacy|trapp trappe|travers|travis
traylor|treadway|treadwell tredwell|tremblay trembley|trent|trevelyan|trevor|trimble trumble|tripp|trollope trollop|trotter|trout
troy troye|truax|trueman truman|trumbull turnbull|tubbs|tuck|tucker tooker|tudor|tufts|tull|tunstall|turley|turner turnor|turney|turpin
tuttle tuthill|twain|tweedie tweedy|twining|twitchell twichell|tyler tiler|tyson tison|ulmer|underhill|underwood|unwin|upham|upshaw|upton
urquhart|usher ussher|vale vail|vance|vandyke vandyck|vane fane|varley|varney|vaughan|vaux vaulx|venable venables|verity|vernon|vickers
vickery|victor|vine|viner vyner|vogel|vogt voigt voight|waddell waddle|wade waide|wadsworth|wagner wagoner waggoner|waite waites wayte
wakefield|wakeman|walcott wolcott|walden|waldron|wales|walker|wall walls|wallace walace|waller|walling|wallingford|walpole
walsh welsh welch walshe|walter walters walther|walton|wanamaker wannamaker|warburton|ward warde|warden wardan|wardlaw|wardle wardell|ware
warfield|waring wareing|warner|warren|warrick warwick|washburn washburne|washington|wasson|waterhouse|waterman|waters watters
waterson watterson|watkins watkin|watkinson|watson|watt watts wat|waugh waughe|wayland weyland|wayman weyman|wayne waine
weatherby wetherby|weatherford|weatherly|weathers|weaver|webb webbe|webber|webster|wedgwood wedgewood|weeks weekes wicks|weir wier weyer
weiss weis|welbourne welburn|weldon welden|weller|wellington|wellman welman|wells welles|wellstead|wendell|wentworth|werner|wesley westley
west|westbrook westbrooke|westcott wescott|western|westfall|westgate|westlake|weston|westwood|wetherell|wetmore|whalen|whaley whalley
whaling whalon|wharton|wheatley|wheaton|wheeler|wheelwright|whipple|whitaker whittaker|whitby|whitcomb whitcombe|white whyte|whitehead
whitehill|whitehouse|whitehurst|whitelaw|whiteley whitely whitley|whiteside whitesides|whitfield|whitford|whiting whitting
whitlock whitelock|whitman|whitmore|whitney whitny|whitson|whitt whit|whittemore|whitten whitton|whittier|whittington|whitwell|whitworth
wick|wickham wykeham|wiggin|wiggins|wigginton|wight|wilbur wilber|wilcox willcox wilcocks willcocks|wild wilde|wilder wylder|wildman
wiles willis willes|wiley wylie willey wyllie|wilford|wilkerson|wilkes wilks|wilkie|wilkins wilkin|wilkinson|willard|williams william
williamson|willingham|willoughby|wills will|wilmot willmott willmot|wilson willson|wilton|wimberly|winchester|windham wyndham
windsor winsor|winfield wingfield|wingate|winkler|winn wynn wynne|winship|winslow|winstanley|winston|winter winters|winterbottom|winthrop
wirth|wisdom|wise|wiseman|witherspoon wotherspoon|witt witte|wolf wolfe wolff woolf woolfe|wolford woolford|womack wammack|wood|woodall
woodard woodward|woodbury|woodcock|woodford|woodhead|woodhouse|woodley|woodman|woodring|woodruff woodroffe woodrough|woods|woodson
woodworth|wooldridge woolridge|woolley wooley|wooster|wooten wootton wooton|worcester|worden wordon|wordsworth|workman|worley
worrall worrell|worsley|worth|wortham|worthington|wragg ragg|wren wrenn|wright|wyatt wiatt|wyche wych|wyman|yancey yancy
yarborough yarbrough|yardley|yates yeates|yeoman yeomans|york yorke|young younge|youngblood|younger|youngman|zimmerman zimmermann
`;

/** Irish and Scottish, besides those that England has too; the O and the Mac written together. */
const IRISH = `
abercrombie abercromby|abernethy abernathy|acheson|agnew|ahern aherne ahearn ahearne|aikman|aird|aitchison atcheson|aitken aiken aitkin
alexander|arbuthnot arbuthnott|argyle argyll|auchterlonie|auld|bain bayne|baird|ballantyne ballantine bannatyne|bannerman|barrymore|beaton
begg|beggs|begley|behan|bethune|bisset bissett|blackadder|blackie|blackstock|boland|bolger boulger|borthwick|bowie|boyd|boylan oboyle
bradden|brannigan branigan|brebner bremner|breen obreen|brennock|breslin|broderick|brodie brody|brogan|brophy|brough|brownlie|brydon
buchan|buchanan buchannan|burnes|cahill|cairns cairnes|calder|cameron camron|campbell campbel|canavan|canny|carberry carbery|cargill
carmody|carstairs carstares|carty ocarty|cathcart|caulfield cauldfield|christison|clancy|cleary oclery clery|clohessy|clouston
clunie cluny|cody coady|coghlan coughlan coghlin coughlin|colclough|colgan|collery|combe|comerford cumberford|conaty|conboy|condon
conlon conlan|connaughton|conneely kenneally kennelly|connery|conroy|considine|convery|cooney|corless|cormack|corrigan corigan
costello costelloe|courtney courteney|coutts couts|cowie|craigie|creagh cregg|cree|cronin cronyn|cruickshank cruikshank crookshank|cuddy
culhane|culligan|cullinan cullinane|cumine|cunnane|cusack cusick|dalgleish dalgliesh|dallas|dalrymple|dalziel dalyell|dargan|darroch
davin davitt|deans|deasy|deegan|deeney denehy dennehy|delahunty|delaney delany|devaney devanny|devlin devlyn|dewar|dillane|dinan
dineen dinneen|dingwall|diskin|dockery|doig|dolphin|donald|donegan dunigan|doody|doorley|dorgan|dorrian|dowdall|drennan|duane|ducey|duguid
duignan deignan|dullea|dundon|dunleavy dunlevy|dunphy|dunsmore dunsmuir|durie|durkan durkin|duthie|elphinstone|fahey fahy fahie|fallows
falvey|fanning|farquhar|farquharson|farrelly ofarrelly|feehan|feeney|fenlon|fennelly|ferrie|finan|finlayson finleyson|finnerty finerty
finnie finney phinney|finucane|fitzgibbon|fitzmaurice|flannery|flavin|flett|flockhart|foran|fotheringham fotheringhame|furey|furlong
gaffney|gahan gaughan|galbraith gailbraith|galt|galvin|gammie|ganley|garden|garioch|garrity geraghty gerrity|garvan|gavin gavan|geary
geddes geddis|gemmell gemmill|gibb|gilfillan|gilhooly|gillen|gillies gilles|gilligan|gilmartin|gilroy|ginty|girvan|glancy|glasgow|glennie
glennon|gogarty|goldie|goodsir|gorey|gormley gormally|gourlay gourley|gowans|grierson greirson|grieve greive|griffey|groarke|grogan
guilfoyle kilfoyle|guiney|guinness|hackney|haddow haddo|halcrow|haldane|halkett|halley|halpin|hanlon ohanlon|hannay|hannon hanon|hanrahan
hanratty|hargan|harkin|harney|harrigan|harrower|hartigan|hartnett|hastie|haugh|haverty|heaney|heaphy|heddle|heeney|heffernan hefferan
hegarty haggarty haggerty|hehir|henaghan|hennessy hennessey|henrysoun|heraghty|heriot herriot|herlihy|hession|hislop heslop hyslop
hoare hoar|hoban|hogarth|holohan hoolihan houlihan|horan|horgan|hourihan hourihane|hurson|hussie|hynan|imrie imray|inkster|innis
jaffray jeffrey jeffery|jardine jardin|jennett|johnstoun|jordain|kealy keeley|keaveney keaveny|keegan|kehoe|keillor keiller|keily kiely
keir|kelleher kelliher|kelman|kenna|kennefick|keogh|keohane|kerin kerins|kerwick|kiernan mckiernan tiernan|kilbane|kilbride|kilkenny
killeen|kilroy|kineally|kininmonth|kinloch|kinnaird|kinnane|kinnear kinnier|kinsley|kirkcaldy|kirwan kirwin|lafferty laverty olaverty
laidlaw|laidler|lally|lamont lamond|landells|lanigan lannigan|larkham|lauder lawder|lavelle|lavery|lavin|leahy|learmonth learmont|leask
leckie|leddy|leen|lehane lyhane|leiper|leitch|lenihan lenehan|lennie|liddy|linehan|linnane|lithgow|lochhead|lockie|loftis|logie|lohan
lonergan|looby|lorimer|lothian|loudon louden|loughran loughrane|loughrey loughery|lucey|luddy|lumsden lumsdaine|lundon|lundy lundie
lyden lydon|lysaght|maccrimmon mccrimmon|macfadyen|macken|mackin|madden|madigan|magennis mcgennis|maginn|mahon|mair|malley omalley mally
malloch|mallon|mangan|manley|mannion manion|mara omara|marjoribanks marchbanks|marren|mathewson matthewson|mavor|mcaleer|mcaleese|mcara
mcardle mccardle|mcaslan|mcateer|mcavoy mcevoy|mcbain macbain macbean mcbean|mcbeth macbeth|mccafferty|mccague|mccaig|mccalman|mccarrick
mccarron|mccarville|mccaskill macaskill|mcclafferty|mccolgan|mccolm|mcconville|mccooey|mccorquodale maccorquodale|mccrindle|mccrory
mccrossan|mccudden|mccuish|mccullen|mccunn|mccusker|mccutcheon mccutchen|mcdaid mcdade|mcdevitt|mcdiarmid macdiarmid|mcelhinney mcilhenny
mcelwee|mcenroe|mcfadyen mcfadzean|mcfeeley|mcfie macfie mcphie|mcgahan|mcgahern|mcgarrity|mcgarvie|mcgavin|mcgeehan|mcgettigan|mcgilligan
mcgillivray macgillivray|mcgilvray|mcginley|mcginty|mcgirr|mcglinchey|mcglone|mcglynn|mcgoldrick|mcgonagle mcgonigle mcgonagall|mcgourty
mcgown|mcgrane|mcgreevy|mcgroarty|mcgrory|mcgurk|mchale|mchardy machardy|mcilvanney|mcilwraith|mcinally|mcindoe
mciver macivor mcivor maciver mckiver|mckeague|mckechnie|mckerrow|mckevitt|mckillop|mckim|mclay|mcleish macleish|mcloone|mclure|mcmeekin
mcmenamin|mcmichael|mcmonagle|mcmorran|mcmorrow|mcmurdo|mcmurtrie|mcnair macnair|mcnaught|mcnee|mcneish|mcnicholas|mcnicholl
mcnicol macnicol|mcniff|mcnish|mcouat|mcparland mcpartland mcpartlin|mcpeake|mcphillips|mcquarrie macquarie macquarrie|mcquillan|mcritchie
mcsharry|mcskimming|mcsorley|mcstay|mcswiggan|mcternan|mctiernan|mcvean|mcveety|mcvicar macvicar|mcvie|mcvitty|mcwatt|meany meaney
meara omeara|meikle|meldrum|melia omelia|menmuir|mennie|menzies|mescall mescal|michie|milliken|minihan minehan|minogue|minto|mohan|moir
molloy omolloy mulloy|monaghan monahan|moncrieff moncrieffe|moncur|mongan|monteith menteith|montgomery montgomerie|moodie|morahan|moroney
morrisey|mouat mowat mowatt|moylan|moyles|muirden|mulcahy|muldoon|mulhall mulhail|mulhern mulherin|mullally|mullane|mullaney|mullarkey
mulqueen|mulrooney|mulroy|mulryan|mungo|murchison|murnane|murtagh murtaugh|mutch|nairn nairne|naismith nasmyth naesmith|nally|naughton
nealon|neary|neenan|neeson|nestor|nevan|nicolle|niland|niven nivens|nohilly|nyhan|obeirne beirne|obrien|ocallahan|odea|odonohue|ofaolain
ogara gara|ogston|ohare|ohea|oliphant|olone|onan|oneachtain|ormiston|orrock|oshaughnessy shaughnessy oshaughnessey|osheehan|oswald
otierney|panton|peat|peddie|peden|peebles|pennycook penicuik|petrie petry|phibbs|philp|pirie|pitcairn|prendergast pendergast prendergrast
prenderville|primrose|prunty|purtill|pyper|quaid quade|queally|quill|quilligan|quilty|quinlivan|quirke quirk|rabbitte|raeburn|raftery
raitt|raleigh|rattray|rawley|redican|redpath reidpath|reekie|reidy|relihan|rennie renny|riach|ring|rintoul|rochford rochfort|roddy|roughan
roxburgh|ruane rowane|ruddiman|runciman|rutherfurd|sandilands|sandison|scallan|scally|scannell|scobie scoby|scollard|scollay|scougal
scrimgeour scrymgeour|scullion|selkirk|semple sempill|shanagher|shanley|sheedy|sheeran|sheerin|sherry|shevlin|shortall|shortt|sillars
sim syme sime|sinnott synnott sinnot|sinton|skea|sked|slevin|slyne|smail ismail ismael|smeaton|smellie|smiddy|smullen|somervell
soutar souter soutter|spain|speirs|spellman spelman|spillane|spottiswoode spottiswood|stalker|stapelton|stead|steedman|stenhouse|stenson
stoddert|storrie|strathearn|struthers|sugrue|supple|swanney|swinney|swords|taaffe taaf|taheny|talty|tangney|tannahill|tarbet tarbert
tarpey|tarrant|telfer|telfor|telford|tennent|thain|tighe teigue|timlin|timoney|tobyn|tocher|tolan|toolan|tormey|torrie|traill trail
traynor trainer trainor treanor|troup|tuite|tulloch tullock|tully|tumelty|tunney|tuohy twohig twohy|tweedale tweeddale|tynan|tyre|tytler
urie|vallely|waldrum|walkinshaw|wardrop wardrope|watret|wauchope|weddell|weems wemyss|whigham|wilkieson|winning|winton|wishart|wogan
woulfe|wyness|wynters|yuill yule yuille
`;

/** Welsh, Cornish and Manx. */
const WELSH = `
angove|angwin|annear|bebb|beddoe beddoes|bellis|benbow|benyon beynon baynham|berryman|bithell|blayney|bolitho|bonnell|bosanko
bosanquet bosanquett|boscawen|bown|breeze|brenchley|brunt|cadogan cadwgan|cadwallader cadwalader cadwaladr|caley|callister|callow|cannell
carlyon|chegwidden chegwin|chenoweth|christmas|chynoweth chenowith|clee|clwyd|coad|connah|corkill corkhill|corlett|corteen|costain|cowley
craddoc|crebbin cribbin|creer|cregeen creegan|crellin|crennell|cringle|cule|curnow|dafis|daniell|ddu|deiniol|dew|eames|eddey|ednyfed
ellice|elystan ethelston|emanuel emmanuel manuel|evance|eynon einion|eyton|faragher fargher|foulkes ffoulkes fowlkes|gawne|gelling
gethin gething|gittins gittings gittens|glace glas|goldsworthy|goninan|goronwy gronow grono|gower|gravell gravel|guilford
gwilliam gwilliams gwilym gwillim|gwyther|hanmer|harries|havard|hier|hocking|hopkin|hopla|hoskin|howel|hullin|idris|ithell ithel|jago iago
jehu|jelbert|jeremiah|jermyn|jevons|jose|joughin|karran carran|keig|kemeys kemmis|kenrick|kermode|kernow|kewley|killey|kinnish
kinrade kinread|kitto kittow|kneale|kneen|kyffin kiffin|landeg|lanyon|lello|lewellyn llewellyn llewelyn llywelyn|llewhellin|lobb|lougher
loughor|lugg|lyddy|machen|maddock|maddrell|mainwaring mannering manwaring|maliphant|maybery|meiklejohn|menear menhenick minear|meurig
moelwyn|morgans morganson|mostyn|moughtin|moyle|mylchreest mylchrest|nancarrow|nanney|nefydd|nock nocke|oakeley|ollivant|onions|opie oppy
owain owen owens|parfitt parfit|pascow|peate|penberthy|pengelly pengilly|penhale|penhaligon|penhallow|penhallurick|pennant|penney penny
penry penri|pentreath|perrot|philpott philpot phillpotts|picton pickton|plethyn blethyn blevins blevin|polglase|polkinghorne polkinghorn
prideaux priddeaux|prisk|pritchett prichett|probert|probyn|pryddero prothero protheroe prydderch|pryse|quaggin|qualtrough|quane
quayle quail|quilleash|quilliam|quine|rodda|rosevear rosevere roseveare|roskilly|rosser|rotherick|rowson|sayce seys|scourfield|scurlock
skillicorn skillicorne|sleeman|spargo|stradling|sully|swancott|tanat tannatt|tangye|teare|tegid|thomasson|tonkin|trebilcock|tregear
tregenza|treharne treherne trahern|trelawney|trelawny|treloar|tremain tremaine tremayne|trembath|trenear|trengove trengrove|trescothick
tresidder|tresize tresise trezise|trethewey trethewy|trevaskis|trevena|trevithick|trewhella|trewin|trezona|tuder|tudur|upjohn|uren
vivian vyvyan vivien|vychan|warne|wathan watham|wigley|wynnstay|yale|yarwood|yorath iorwerth
`;

/** German, Austrian and Swiss. */
const GERMAN = `
ackermann ackerman|adler|altmann altman|amann ammann|appel apel|arendt arend|arndt|auer|bach|bachmann bachman|backhaus|bader|bahr baer|bar
bartel bartels|barth|bauer baur|bauermann|baum|baumann bauman|baumeister|baumgartner baumgaertner|becher|bechtel|becker|beckmann beckman
beer|behrendt behrend berendt|behrens berens|beier beyer bayer baier|benz|berger|bergmann bergman|bergner|berndt bernd|bertram|bertsch
bethke|betz|bieber|biermann|binder|bischoff bischof|bittner buttner buettner|blank|blaschke|block bloch|blume|bock boeck|bode
bohm boehm behm|bohme boehme|bohmer boehmer|bolte|borchert borchardt borchers|bormann bornmann|born
bottcher boettcher bottger boettger botticher boetticher|brandes|brandl|brauer braeuer|braun|bremer|breuer brewer|brinkmann brinkman
bruckner brueckner|bruggemann brueggemann bruggeman brueggeman|brunner|bruns|bucher|buchholz bucholz|buchmann|buchner buechner|buehlmann
buhler buehler|burger buerger|burkhardt burkhard burkhart burghardt|busch|buschmann bushman|christ|claus clauss klaus klauss klausova
clemens klemens clement|conradi|conrads|dahm|dengler|dietrich diedrich dieterich|dietz diez|dietze|dittrich ditrich|dorfler doerfler
doring doering|dorr doerr|drechsler|dreher|dresch|drexler|dreyer dreier|durr duerr|ebel|eberhardt eberhard eberhart|ebert|ebner|ecker
eckert eckart eckhardt eckardt|eder|egger|eggers|ehlers|ehrhardt erhardt erhard ehrhard|eichhorn|eichler|eisele|eisenmann eisenman|elsner
emmerich emmerick|enders endres|engel|engelhardt engelhard|engelmann engelman|engels|erdmann|ernst|esser|ewald|fabian|falk falck
fassbender|feld|feldmann feldman|fellner|fiedler|fink finke|finkelstein|fischer|fleischer|fleischmann fleischman|forster foerster|franke
frei frey|freitag freytag|frenzel|freund|frick|fricke|friedmann friedman|friedrich friederich|friedrichs|fries friess|frisch
fritsch fritsche|fritz|froehling|frohlich froehlich|frolich froelich|fromm|fuchs fux|fuhrmann fuehrmann|furst fuerst|gabler
gartner gaertner|gebhardt gebhard|gehrke gerke|geiger|geisler geissler|gerber|gerhardt gerhard|gerlach gerlack|geyer geier|giese|giesen
glaser glaeser|gobel goebel|goebbels|goldberg|goldmann goldman|goldstein|gottlieb|gottschalk|gotz goetz gotze goetze|graf graff graef|greb
greiner|grimm|gross|grosse|grossmann grosman grossman|gruber|grun gruen|grunberg gruenberg|grunwald gruenwald grunewald
gunther guenther gunter guenter|haag|haase hase|haberle haeberle haberl|hafner haefner|hagemann|hahn|hahnemann|hamann hammann|hanke
hannemann|harder|harms|hartl|hartung|hartwig|hauck hauk|haug|hauser haeuser heuser|hausmann haussmann|hebel|hecht|heck|heckmann|hein heine
heinemann|heinrich heinrichs henrich|heinz heintz|heinze heintze|heise|heitmann|helbig|held|helmer|henke hencke|henkel henckel
hennig henning|hennings|hensel hansel haensel|hentschel|herbst|hering|hermann herrmann herman herrman|herold|hertel|herz hertz|herzog
hettich|heuer|heymann heiman heimann|hildebrandt hildebrand|hiller|hinrichs|hinz hintze hinze|hirsch hirsh|hirschfeld|hoch|hofer hoefer
hoff|hofler hoefler|hohmann|hohn hoehn|hohne hoehne|holtz|holz|holzer|holzl hoelzl|hopf|hopp|hoppe|hormann hoermann|hornung|horst
hubner huebner huebener|hummel|jahn|jahnke janke|jakob jakobs jacobs jacob|jakobi jacobi|janicke|jost|junge|junker|jurgens juergens|just
kahler kaehler|kahn cahn|kammerer|kamp|kanz|kaspar caspar kasper casper|kast|kastner kaestner|kaufmann kaufman coffman|kaulbach|keil
keller|kellermann kellerman|kellner|kemper|kessel|kettler|kiefer|kiel|kiesel|kilian|kindermann kinderman|kirchhoff kirchhof|kirchner
kirsch|kirschner kirshner|klee|klein kleine|kleinert|kleist|klemm|klenk|klinger|klingler|klose|kloss|klug|kluge|knabe|knauer|knecht
knobloch knoblauch|knoll|knorr|kober|koch kock|kohl|kohler koehler|kohn koehn|kohne koehne|kolb|kollmann kolman|konig koenig|konz
kopp koepp|koppe|korn|korner koerner|kornfeld|kraft krafft|krahl|krall|kramer kraemer kremer|kramp|kranz krantz|kraus krauss
krause krausse|krebs|kress|kretschmer kretzschmar kretschmar|kreutz kreuz|kreutzer kreuzer|kroger kroeger|kroll kroell|krug|kruger krueger
kruse|kubler kuebler|kuchler kuechler|kuhl kuehl|kuhlmann kuhlman|kuhn kuehn|kuhne kuehne|kuhnert|kunert|kunkel|kunz kuntz|kunze|kupfer
kupper kuepper kuppers kueppers|kurtz kurz|kurzmann|kuster kuester|kutscher|lahm|lamm|landau|landgraf|langer|laub|lauer|lauterbach|lechner
leder|lederer|lehmann lehman leman|lehnert|leicht|leitner leithner|lemke lembke|lenk|lentz lenz|leonhardt|lerch|lerner|lessing|leuschner
lichtenberg|liebermann lieberman|liebig|liebknecht|linde|lindemann lindeman|linder|lindner lintner|link|linke|lippert|lippmann lippman
loffler loeffler|lohmann lohman|lohse|lorentz|lorenzen|lubke luebke|lucke luecke|luders lueders|ludwig ludewig|luther|lutz luz|mahler
maier mayer meier meyer mayr meijer majer meir majerova|mandel|mangold|marquardt marquart marquard|martens mertens maertens|mauer
maurer murer|maus|mehler|meinert|meinhardt meinhard|meissner|meister|melchior|melzer meltzer|mendel|mendelssohn mendelsohn|menke mencke
menzel|merk merck|merkel|merkle|merz mertz|messerschmidt messerschmitt|messner|metz|metzger mezger|metzler mezler|michaelis|michels|milde
mobius moebius|mohr|moll|moller moeller|morgenstern|mosbach|moser mosser|muhl muehl|muhlbauer muehlbauer|muhlen muehlen|muller mueller
munch muench|munster muenster|munz muenz|munzer muenzer|nagel naegel|naumann nauman|neu|neubauer|neubert|neuer|neuhaus
neuhauser neuhaeuser|neumeier neumayer neumeyer|neumeister|nickel|niebuhr|niedermeier niedermayer niedermeyer|niemann nieman
niemeyer niemeier|niemoller niemoeller|nitsche nitzsche nietzsche|noll|nolte|nowack|nussbaum|oberholzer|obermeier obermayer obermeyer
ochs ox|ohler oehler|olbrich|oppenheim|oppenheimer|ortmann ortman|oster|ostermann osterman|oswalt|ott|otte|otto otho|pabst papst|pape
parzer|pauls|paulsen poulsen paulssen|peschel poschel poeschel|peschke|petermann peterman|petersen|petzold petzoldt patzold paetzold|pfaff
pfeffer|pfeifer pfeiffer peiffer|pfeil|pfister|pichler puchler puechler|pilz piltz|plank planck|plass|plate|pohl pohle|pohlmann pohlman
poppe|porsche|posch|preis preiss|preuss|prinz printz|probst|proll proell|putz puetz|quandt|raab|rabe raabe|rademacher|radermacher|rapp
rasch|rath rathe|rathke|rau rauh|rauch|reber|rebmann|redlich|reich|reichel|reichelt|reichert reichardt reichard|reif reiff
reimann reiman reymann|reimer reimers|reinecke reinicke reineke|reiner rainer|reinhardt reinhard reinhart|reinhold reinholdt|reinke
reis reiss|reiter reitter|rentsch|reuter reutter|richter richtar|rieck|riedel|riegel|rieger|riehl|riemann rieman|riemer|ries riess|rietz
rink|rinke|ritzmann|roder roeder|rodl roedl|rohde rode|rohleder|rohr roehr|rohrig roehrig|roll roell|rommel|roos|rosch roesch|rosenbaum
rosenblum rosenbloom|rosenfeld|rosenkranz|rosenstein|rosenthal|rosler roesler rossler roessler|rosner roesner|rothmann rothman|rothschild
rudolf rudolph|ruf ruff|ruhl ruehl|ruhland|rupp|ruppert|rupprecht ruprecht|rusch|sacher|sachs sax|salzmann salzman saltzman|sander|sandler
sandmann|sattler|sauer|sauter sautter|schaaf schaf|schade|schaller|schatz|schaub|schauer|scheel|scheffler|scheibe|scheidt scheid|schell
scheller|schenk schenck|scherer|scherf|scherz|scheuermann|schick|schiefer|schiele|schiffer|schiller|schilling|schimmel|schindler|schirmer
schlegel|schleicher|schlosser schloesser|schluter schlueter|schmale|schmid schmidt schmitt schmied|schmidl|schmieder|schmitter|schmitz
schnabel|schnell|schnitzer|schnitzler|schnur|schober|scholl|scholler schoeller|scholz scholtz|schon schoen schone schoene
schonberg schoenberg|schonfeld schoenfeld|schonfelder schoenfelder|schopf schoepf|schott|schrader|schramm|schreiber|schreier schreyer
schreiner|schroder schroeder schroer|schroter schroeter|schubert schuberth|schuch|schuh|schuhmann schumann schuman|schuler schueler
schuller schueller|schulte schulten|schultheiss|schurmann schuermann|schuster shuster|schutte schuette|schutz schuetz|schutze schuetze
schwab schwabe|schwaiger schweiger|schwalbe|schwan|schwarz schwartz swartz schwarze|schwarzenberger|schwarzer|schwarzkopf|schweiker
schweikert schweickart|schwenk|schwerin|schwertfeger schwerdtfeger|seefeld|seeger seger|seemann seeman|seibel|seibert siebert|seidel seidl
seidler|seifert seiffert seyfert seyffert seifertova|seiler seyler|seitz seiz|semmler|senft|senger sanger saenger|siebenborn|sieber
siebold|siegmund sigmund|siemens|siemon|sievers siewers|sommer|sommerfeld|sonntag sontag|spath spaeth speth|specht|speckmann|spiegel
spielberg|spielmann spielman|spies spiess|spitz|spitzer|spranger|sprenger|stadler|staiger steiger|stamm|stapel|staudinger|stauffenberg
stauffer|steffen steffens stephan stefan|steger|stegmann stegemann|stein|steinbach|steinberg|steinbruck steinbrueck|steinhauer|steinke
steinmann steinman|steinmetz|stenzel|stiegler|stier|stocker stoecker|stockl stoeckl|stohr stoehr|stolz stoltz|stolze|storch
stormer stoermer|straub|strauch|strauss straus|streicher|streit|strobel stroebel|strobl|stroh|strohlein stroehlein|struck|struver struever
stuber stueber|stubner stuebner|stumpf|suhr|sulzer|suss suess|sussmann suessmann sussman|taube|tauber|teichmann|teubner|theis theiss
thiel thiele tiele|thielmann thielemann|thiemann|thies thiess|thommes|thomsen|tiedemann tiedeman|tietz tietze|tillmann tillmanns
timmermann timmerman|topfer toepfer|traub|trautmann trautman|treiber|troger troeger|trost|uhl|uhlig|uhlmann uhlman|ullmann ullman ulman
ullrich ulrich|unger|vetter|vielhaber|vierling|vieth veit|vogele voegele|vogelsang|vogler|volk volck|volker voelker|volkmann volkman
vollmer volmer|vollrath|voss vos|wachter waechter|wahl|walch|wald|waldmann waldman|waldschmidt|wallner|walser|wandel|weber wever|wechsler
wegener wegner|weidmann weidman|weidner|weigand wiegand|weigel|weigelt|weigl|weihs|weil weill|weiler|weimer|weinberg weinberger
weiner wiener|weingartner weingaertner|weinmann weinman|weise weisse|weiser|weishaupt|weissmann weismann weissman|welsch|welzel|wendel
wendt wend|wenger|weniger|wenzel wentzel|werle|wermuth|wessel wessels|westermann westerman|westphal westfahl|wetzel|wex|weyermann
wichmann wichman|widmann|widmer|wiechert|wiedemann wiedeman|wiegel|wieland|wiese|wiesel|wiesner|wildner|wilhelmi|wilke wilcke
willmann willman|wilms willms|wimmer|winckler|winkel|winkelmann winkelman|wirt|wirtz wirz|wiszniewski|witting|wittke|wittkopf
wittmann wittman|wohl|wohlfahrt wohlfarth|wolfram|woller|worner woerner|wulf wulff|wunder|wunderlich|wurm|wurst|wurth wuerth|zahn|zander
zapf|zech|zeidler|zeiger|zeitler|zell|zeller|zender|zenker|zeuner|ziegler|ziemer|zimmer|zink zinke|zinn|zipfel|zobel|zoller zoeller|zorn
zuber|zucker|zuckerberg|zuckermann zuckerman|zweig|zwick|zwinger
`;

/** Dutch, Flemish and Afrikaans; what is written together abroad stands so. */
const DUTCH = `
aalbers alberts albers|aarts aerts arts|abbink|ackermans|adriaansen adriaanse adriaenssen|akkerman|albertsen|baert|bakker bakkers|bakx
barendse barends berends|bastiaansen|beckers|beek|beekhuizen|beekman beeckman|beernaert|beets|benschop|berendsen berentsen|bergsma|beukers
biemans|bleeker|bloemen bloem|blok|boeckx|boek|boer|boersma boorsma|bogaard bogaert bogaerts bogaards boogaard|bolhuis|boomsma|boonstra
boot|bos bosch|bosman bosmans|bosschaert|botha|bouma|bouman bouwman|bouwmeester|braam|brakel|brandsma|bredewold|breukelen|brink|broek
broekhuizen|broers|brouwer brouwers brouwere|bruijn bruyn bruin|bruins|buijs buys|buitendijk|buitenhuis|bulthuis|callens|carlier
casteleyn casteleijn|ceulemans keulemans|christiaens christiaensen|claessens claes claesens claeys klaassens|clerckx clercq|coen
coenen koenen|coenraad|coetzee coetzer|coolen|cools|coppens koppens|cornelis|cornelissen cornelisse cornelissens|corstens|craenen
cremers kremers creemers|crijns|cronje|cuypers cuijpers kuipers kuypers kuijpers|daelemans dalemans|debruyne debruyn debruijn
deckers dekkers|declercq declerck|decock|degroot degroote|dehaan|dejong dejonge dejongh dejonghe|dekoning dekoninck|delange
demeyer demeyere demeijer|depauw|deprez|dericks|desmet desmedt|devos devoss|devries devriese devrieze|dewilde|dewit dewitte dewitt|dewulf
dhondt dhont|diederiks|diepenbrock|dijk dyck dyk|dijkgraaf|dijkhuizen|dijkman|dijkstra dykstra|dirks dirkx derks|dirksen derksen diercksen
doorn|dorsman|douma|draaijer draayer|drent|driessen driesen|drost|duijn duyn|duplessis|dupreez|dutoit|duursma|duvenage
eeckhout eekhout eekhoudt|eggink|elzinga|engelbrecht|engelen|ensink|erasmus|ernens|everaert everaerts|everts evers|evertsen
feenstra veenstra|feijen|ferdinandus|fokkema|fourie|franken|franssen fransen franzen|frederiks|frencken|galema|geerts geert
gerritsen gerritse gerrits|geurts|gielen|gijsbers gijsberts|gijzen|gilissen gillissen|goedhart|goossens goosens goossen|goris
govaerts govaert|govers|goverts|graaf|graafland|griffioen|groenendaal|groenendijk|groeneveld|groenewald|groeneweg|groenewoud|groot
grootveld|haan|haar|hagenaars|hamers|hartog|heemskerk heemskerck|heerema|hellemans|hendriks hendrickx hendrikx hendricx
hendriksen hendrikse henriksen|hermans hermens hermanns|hermsen|heuvel|heuvelmans|heyns heijns|hilhorst|hoek|hoeks|hoekstra|hofmans
hofstra|hogenboom hoogenboom|holtrop|hooft|hoogendoorn|hoogland|hoorn|horsten|houben|houtman|hoving|huijbregts huybrechts huijbrechts
huisman|huizinga huizenga|hulshof|hulsman|hulst|jacobse jacobsen jakobsen|janse jansens janssens jantzen janzen|jansen janssen|jansma
jaspers|jonker jonkers|jonkman|joosse|joosten|joris|jorissen|joubert|kampen|kamper|kamphuis|kamps|kappers|karels|karremans
karsten carstens karstens|keizer keyzer|kerkhof kerkhoff kerckhove kerkhove|kersten kerstens|keurentjes|klaassen klaasen claassen claasen
klaver|kleijn kleyn|kleinhans|klerk|klerks|klinkhamer|kloosterman|kloppenburg|knol|koelewijn|koeman|koenders|koenraads|koens|koers|koets
kohls|kok|kolff|kolk|koning koninck|kooi kooij kooy|kooijman kooyman kooiman|kooistra|kool|kooper|koopman koopmans koopmann|koot|kort
korte|korver|koster kosters|kostermans|kotze kotzee|kouwenhoven|kraaij kraai|kramers|krijgsman|krijnen|kritzinger|kroes|krol|kroon
kruijf cruijff cruyff|kruis|kruisbergen|kruit|kuijper kuiper kuyper|kuijt kuyt|kuik|labuschagne|lagerweij|lambrechts lambregts|lammers
lammertsen|landman|langen|laurijssen laurijsen|leenders|leeuw|leeuwen|leeuwenhoek|lem|lemmens lemmers|leunissen leunis|lievens|lindeboom
linden|linders|lodewijks lodewijk|lombard|looijen looyen|looman|loon|louw|louwers|lubbers|luijten luyten luiten|lukassen lucassen
luyckx luyks|maarse|maas|maassen|maes|maesen|malan|marijnissen marinissen|matthijs mathijs matthys mathys thys thijs
matthijssen mathijssen thijssen tijssen|meersman mersman|mees|meeus mius|meeuwis|meeuwsen meeuwissen|melis|mennen|menten|merckx merks
michiels|michielsen michielse|moens|moerman|mol|molenaar|mommers|mooij mooy|moonen|mooren|mostert|muilwijk|mulder mulders|munnik
naaktgeboren|nagelkerke|naude|nauta|neels|nel|nelis|nelissen|nielen|nienaber|nienhuis|nieuwenhuis nieuwenhuijs nieuwenhuys|nieuwenhuizen
nijhuis|nijland|nijs nys|nijssen nyssen|nooijen|noordhoek|noort|oomen oomens|oosterhof|oosterhuis|oosterom|oosterveld
oosthuizen oosthuysen|oosting|oostveen|otten|otterloo|oudshoorn|ouwerkerk|overbeek overbeeck|overmars|paauw pauw|paulissen|pauwels
pauwelyn|peerenboom|peeters peters pieters|pelgrim|pels|perquin|persoons|piek|pienaar|pieterse pietersen pieterson|pijl|pijpers|pinas
plasman|ploeg|ploegmakers|plomp|poelman|poels|poelstra|polman|posthumus|postma|potgieter|pretorius|prins|prinsen|prinsloo|put|putten
raaijmakers raaymakers|rademaker rademakers|raes|ramaekers ramakers|rautenbach|ravensteijn|reijers reyers|reijnders reynders reinders
reijnen reynen|reimerink|reitsma|renders|rens|ridder|riemersma|rietveld|rijk rijks|rijken|rijkers|rijnders|rijsdijk rysdyk|ritsema
roelands roelants|roelofs roeloffs|roelofsen roelofse|roels|roest|romijn|rompuy|rooij rooy|rooijen rooyen|roose|roosen rosen
roosendaal rozendaal|rossouw|ruijter ruiter ruyter|rutgers|rutte|rutten|sanderse|schaap|scheepers schepers|scheffer|schellekens|schenkel
schepens|schippers schipper|schoenmakers schoenmaker|scholte|scholten scholtens|schoonen|schoonhoven|schoots|schouten
schreurs schreuders schreuder|schrijver schrijvers schryver|schut|schuurman schuurmans|segers seegers|serneels|severijns|sijbrands|simonsz
slager|slegers|slootmaekers|slot|sluijs sluis|smet smeets smets|smit smits smidt|smulders|snel|snijders snyders snijder|snoek|snyman
soeters|spaan|spaans|spiering|spijker|spruijt spruyt|stam|stassen|steen|steenbeek|steenbergen|steenkamp|steevens|steyn steijn|stienstra
stoffels|stolk|stolwijk|strijbos strijbosch|strydom strijdom|stuivenberg|suykerbuyk|swaan|swanepoel|swart swarts|swinkels|talsma|teeuwen
terblanche terreblanche|terpstra|teunissen teunisse theunissen theunisse|theron|timmer|timmermans timmers|tolsma|touw|trip|tromp|tuinstra
uijlenbroek|uijtdehaage|vaessen|valk|valkenburg valkenburgh|vanacker|vanbeek vanbeeck|vandam vandamme|vandenberg vandenbergh vandenberghe
vandenbosch vandenbos|vandenbroek vandenbroeck vandenbroucke|vandenheuvel|vandenhoek|vanderbilt|vanderlinden|vandermeer
vandermeulen vandermolen|vanderploeg|vanderpool vanderpoel|vanderveen|vandervelde vandevelde|vanderwal vandewalle|vandijk|vandoorn
vaneck vaneyck|vanhecke|vanhoof vanhove|vanhorn vanhoorn|vanhouten|vanleeuwen|vanloon|vanness|vannieuwenhuyse|vanrijn|vanroy vanrooy
vanwijk vanwyk|vanzyl vanzijl|veen veens|veldhuis|veldhuizen|veldkamp|veldman|velthuis|venema|venter|verbeek verbeeck|verbeke|verbruggen
verburg verburgh|verdonk verdonck|verdonschot|verhaegen verhagen|verhaeghe|verhees|verheijen verheyen|verhoef|verhoeven|verkerk|verlinden
vermaat|vermeer|vermeeren|vermeersch|vermeulen|vermolen|verschoor|verschueren verschuren|verstappen|versteeg versteegh
verstraete verstraeten verstraten|vervloet|vervoort|verwey verweij|verwoerd|viljoen|visscher|visser vissers|viviers|vlam|vliet|vonk vonck
voogd|voorhoeve|voorn|vorster|vosloo|vosmaer|vreeswijk|vriend|vries vriese|vroom|waardenburg|wagemaker wagemakers|wagemans|wagenaar
walraven|walstra|waltmans|warmerdam|weel|weijden|weijers weyers|welling|wennekes|wensink|werf|wesselink|westerhof|westerveld|westra
weststrate|weterings weteringen|wiegers|wiersma|wijk|wijnands wynants|wijnen wynen|wijngaarden|wilders
willems willemse willemsen willemsens|willemstein|wilmink|winkelaar|wissink|witteveen|wolfs|wolmarans|wolters|woudstra|wouters wauters
wubben|wuyts|zaal|zandbergen|zandstra|zeeman|zeeuw|zegers|zijlstra zylstra|zijp|zoet|zomer|zonneveld|zoon|zuidema|zwaan|zwart|zweers
zwiers
`;

/** Danish, Norwegian, Swedish and Icelandic. */
const NORDIC = `
aagaard agard agaard|aas as|aasen asen|abel|aberg aaberg|abrahamsen|abrahamsson|adolfsson|ahlberg|ahlgren|ahlstrom ahlstroem
akerman aakerman|akesson aakesson akeson|albertsson|albrechtsen|albrektsen|alexandersson|alfredsson|almqvist almquist almkvist
amundsen amundson|andersen anderssen andresen|andreassen andreasen andreasson|anker ankjaer|antonsen|antonsson|apelgren
arnarson arnarsdottir|arnason arnasson|arnesen|arnesson|arvidsson arvidson|asgeirsson asgeirsdottir|asklund|asplund|augustsson|axelsen
axelsson axelson|bakke|bakken|balslev|bech|bendixen bendiksen|benediktsson benediktsdottir|bengtsen bentsen bendtsen bentzen
bengtsson bengtson|berg|berge|bergersen|bergesen|berggren|bergh|bergkvist|berglund|bergqvist bergquist|bergsten|bergstrand
bergstrom bergstroem|bernhardsen|bernsen|berntsen berntzen|bertelsen|bertilsson|bille|birkeland|bisgaard bisgard|bjarnason bjarnadottir
bjerke|bjerre|bjerregaard bjerregard|bjork bjoerk|bjorklund bjoerklund|bjorkman bjoerkman|bjornsson bjornson bjornsdottir|blom blomm
blomberg|blomgren|blomqvist blomquist blomkvist|boe boee bo|bogh boegh bog boeg|bohlin|boman|bondesson|borg|borgen|borgstrom borgstroem
bostrom bostroem|brask|braten braaten brathen braathen|bredal|bredesen|brekke|brix briks|bro|brodersen|brostrom brostroem|bruland
brunn bruun brun|brynildsen|brynjulfsen|buch|bulow buelow|burman|busk|bystrom bystroem|carlberg karlberg|carlen|carlgren|carlsen karlsen
carlson carlsson karlsson karlson|carlstrom carlstroem|christensen kristensen|christenson kristensson kristenson|christiansen kristiansen
christiansson kristiansson kristjansson|christoffersen kristoffersen|clausen klausen claussen|clemmensen klemmensen|daae|dahl dal
dahlberg dalberg|dahle|dahlgaard dalgaard dahlgard|dahlgren dalgren|dahlin dalin|dahlqvist dahlquist
dahlstrom dahlstroem dalstrom dalstroem|dam damm|damgaard damgard|damsgaard damsgard|danielsen danielssen|danielsson|davidsen|davidsson
degn|didriksen diderichsen|due|duus|ebbesen|edlund|edstrom edstroem|edvardsen|edvardsson|egeland|eide eid|einarsson einarsdottir
eiriksson eiriksdottir|ek eek|ekberg|ekblad|ekblom|ekdahl ekdal|eklof ekloef ekelof ekeloef|eklund|ekman|ekstrom ekstroem|eliasen eliassen
eliasson|ellefsen|ellingsen|elmgren|enevoldsen|eng|engberg|engblom|engdahl engdal|engen|enger|engstrom engstroem|enoksen enochsen|erdal
ericsson eriksson ericson erickson erikson|eriksen erichsen ericksen erikssen|erlandsen|erlandsson|eskildsen eskelsen|eskilsson|espersen
evensen evenson|fagerberg|falkenberg|faltskog faeltskog|farstad|fasth|finnbogason finnbogadottir|fjeld fjelde|fjeldstad
fjellstrom fjellstroem|flodin|floe floee|fors|forsberg|forslund|forsman|fossum|frandsen|fransson
fredriksen frederiksen fredrickson frederickson|fredriksson fredricsson|frid|friis|fritzen fritsen|froberg froeberg|frydenlund|fuglsang
gabrielsen|gabrielsson|gade|gammelgaard gammelgard|gislason gisladottir|gjerde|gjertsen gjerdsen|goransson goeransson joransson joeransson
gormsen|grahn|granath|granberg|granlund|granstrom granstroem|grav|gravesen|gregersen|gregersson|grimstad|gron groen gronn groenn
gronbaek groenbaek gronbech groenbech|gronberg groenberg|gronlund groenlund|gronvall groenvall|grundstrom grundstroem
gudjonsson gudjonsdottir|gudmundsen|gudmundsson gudmundson|gulbrandsen guldbrandsen|gullberg|gunderson gundersen gundersson|gunnarsen
gunnarsson gunnarson|gustafson gustafsson gustavsson gustavson|gustavsen|gyllenhaal gyllenhal|hafsteinsson|haga|hagberg|haglund
hagstrom hagstroem|hakansson haakansson haakonsson|hakonsen haakonsen|hald|hallberg|halldorsson halldorsdottir|hallen|hallgren
hallgrimsson|hallstrom hallstroem|halvorsen halvorson|hammar|hammarberg|hammarstrom hammarstroem|hannesson hannesdottir|hansen hanssen
haraldsen|haraldsson|harbo|hard haard|hasselberg|hasselblad|hauge|haugen haugan|haugland|haukeland|hedberg|hede|hedegaard hedegard|hedin
hedlund|hedman|hedstrom hedstroem|hegg|hegge|heggen|heiberg|heidenreich|helgason helgadottir|helgesen|helgesson|hellberg|hellgren
hellstrom hellstroem|hemmingsen henningsen|hemmingsson henningsson|henriksson henricsson|hermansen|hermansson|hessel|hillstrom hillstroem
hjalmarsson|hjelm|hjort hjorth|hogberg hoegberg|hoglund hoeglund|hogstrom hoegstroem|hoj hoej hoy hoey|hojgaard hoejgaard hojgard
holgard holgaard|holgersen|holgersson|holm|holmberg|holmen|holmgren|holmlund|holmqvist holmquist|holmstrom holmstroem|holst|holte|hove
hovland|hult|hultgren|hultman|hultqvist|husby|huse|huusmann|hvid hvidt|hylander|ibsen ipsen|ingebrigtsen|ingemarsson
ingolfsson ingolfsdottir|ingvarsson ingvarson|isaksen isachsen|isaksson|israelsson|ivarsson|iversen iverson ivarsen|jakobsdottir
jansson janson|jarl|jensen jenssen|jensson|jeppesen jepsen jebsen|jeppsson jepsson jepson|jespersen jesperson|jessen|joensen
johannessen johannesen johannsen|johannesson|johansen johanssen|johansson johanson|jonasson|jonsdottir|jonsen|jonsson joensson
jorgensen joergensen jorgenson|josefsen|josefsson|juhl juul juel|juhlin|jungman|justesen|kaas|kallestad|kallstrom kallstroem|kampe kaempe
kampmann|karlsdottir|kjaer|kjaergaard kjaergard|kjeldsen kjelsen|kjellberg|kjellstrom kjellstroem|kjelstrup|klemetsen|klint|kloster
knudsen knutsen knudtsen|knutsson knutson knudson|koefoed kofoed kofod|kolstad|kongsberg|kongsgard kongsgaard|korsgaard korsgard
kragh krag|krarup|kristinsson|kristjansdottir|krog krogh|krogsgaard|kronborg|kvamme|kvernmo|kvist quist qvist|lager|lagergren
lagerkvist lagerqvist lagerquist|langaas|langeland|larsen larssen|lassen|laugesen|lauridsen lauritsen lauritzen|lauritz|laursen|lausen
lehn|leonardsen|levinsen|liljegren|liljekvist liljeqvist|lillelund|lind|lindahl lindal|lindberg lindbergh|lindblad|lindblom|lindell
lindelof lindeloef|lindfors|lindgaard lindgard|lindgren|lindh|lindholm|lindman|lindmark|lindqvist lindquist lindkvist|lindstedt
lindstrom lindstroem|ljung|ljungberg|ljunggren|ljungqvist ljungquist|ljungstrom ljungstroem|lofqvist loefqvist|lofstrom loefstroem
loken loeken|lokke loekke|lorentzen lorentsen|lorentzon lorentsson|lovas loevaas lovaas|lovgren loevgren lofgren loefgren|lundberg
lundblad|lundby|lunde|lundell|lunden|lundgaard lundgard|lundgren|lundh|lundholm|lundin|lundmark|lundqvist lundquist lundkvist|lundsgaard
lundstedt|lundstrom lundstroem|lycke|lyng|lyngby|lynge|lysgaard lysgard|madsen madssen|magnusdottir|magnussen magnusen|magnusson magnuson
malmberg|malmgren|malmqvist|malmstrom malmstroem|mansson maansson manson monsson|margrethsen|markussen|markusson
martensson maartensson martenson|martinsen martinussen|martinson martinsson|mathiesen mathiasen mathisen matthiesen mathiassen|mattsen
matzen|melander|melgaard|melin|mikaelsson michaelsson|mikkelsen michelsen michaelsen|moberg|modin|moe mo|moen|mogeltoft moegeltoft
mogensen|molander|moltke|monsen mons|morell|mork moerk morck moerck|mortensen mortenson|mossberg|myhre myhr|myhren|myrvold
naess ness nesse|nedergaard|nielsen|nielsson|niklasson nicklasson|nilsen nilssen|nilsson nilson|niss|nissen|norberg|norby noerby|nord
nordahl nordal|nordberg|nordby|norden|nordgren|nordin|nordlund|nordmark|nordqvist nordquist|nordstrand|nordstrom nordstroem|noren
norgaard noergaard norgard|norgren|norlander|norling|norregaard noerregaard|norskov noerskov|nyberg|nygaard nygard|nygren|nyholm|nylander
nylund|nyman|nyquist nyqvist|nystrom nystroem|oberg oeberg|odegaard oedegaard odegard|ohlin|ohlsen ohlson ohlsson|olafsdottir
olafsen olavsen|olafsson olavsson|olaussen olausson|olsen olesen olssen|olson olsson|omdal|opsahl opsal|orn oern|osmundsen|ost oest
osterberg oesterberg|ostergaard oestergaard ostergard|ostlund oestlund|ostman oestman|ottesen ottosen|ottosson|ovesen|paasche|pallesen
palm|palmgren|palmqvist palmquist|palsdottir|palsen paalsen|palsson paalsson|paludan|pedersen pederssen|persson person pehrson
peterssen pettersen|pettersson petterson|pihl piil|priess|qvarnstrom qvarnstroem|radberg raadberg|ragnarsson ragnarsdottir|ramberg|ramstad
randrup|rask|rasmussen rasmusen rasmusson|ravn rafn|ravnsborg|rehn|reinholdtsen|riis ris|ringdal ringdahl|risberg|ronnberg roennberg
ronne roenne|ronning roenning|ronnlund roennlund|rorvik roervik|rosendahl rosendal|rosengren|rosenlund|rosenqvist rosenquist|rosenvinge
rudberg|rude|rundqvist|rustad|ruud|ryberg|rydberg|ryden|rye|rygaard rygard|saarinen|saetre saether sather saeter|salomonsen|salvesen
samuelsen samuelssen|samuelsson|sand|sandahl sandal|sandberg|sandell|sanden|sandgren|sandin|sandlund|sandnes sandness|sandstrom sandstroem
sandvik sandvig|schionning schioenning|schiotz schioetz schjotz schjoetz|schjelderup|schmidth|schou skov skou|sehested|selander|sellberg
selmer|severinsen|sigmundsson sigmundsdottir|sigurdardottir|sigurdsen|sigurdsson sigurdson|sigurjonsson sigurjonsdottir|simonsen simonssen
simonsson|sivertsen sivertson syvertsen|sjoberg sjoeberg|sjodin sjoedin|sjogren sjoegren|sjoholm sjoeholm|sjolander sjoelander
sjolin sjoelin|sjolund sjoelund|sjoqvist sjoeqvist sjoquist sjoequist|sjostrand sjoestrand|sjostrom sjoestroem|skaar skar|skaarup skarup
skog|skogen|skoglund|skogstad|skovgaard skovgard|skytte|slettebo sletteboe|smedberg|soderberg soederberg|soderblom soederblom
sodergren soedergren|soderholm soederholm|soderlund soederlund|soderman soederman|soderqvist soederqvist soderquist soederquist
soderstrom soederstroem|sogaard soegaard sogard|solbakken|solberg|solheim|sommerfelt|sonderby soenderby
sondergaard soendergaard sondergard|sonesson sonnesson|sorensen soerensen sorenssen soerenssen|sorenson sorensson soerensson
sorlie soerlie sorli soerli|spjut|stahlberg staahlberg stalberg staalberg|stal staal stahl staahl|stalhammar staalhammar|stang
stefansdottir|stefansen steffensen|stefansson stephansson|steinsland|stenberg|stendahl stendal|stene|stenmark|stenseth
stenstrom stenstroem|strand|strandberg|strandgaard|strandqvist strandquist|strom stroem|stromberg stroemberg|stromgren stroemgren
stromqvist stroemqvist|stub stubb|sture|sund|sundberg|sundby|sundell|sunden|sundin|sundqvist sundquist|sundstrom sundstroem|sundt|svanberg
svane|svard svaerd|svedberg swedberg|svedin|sveinsson sveinsdottir|svendsen svensen svendson|swahn|sylvest|tangen|teglund|teigen
theilgaard|thomassen|thorarinsson|thordarson thordardottir|thorell|thoren|thoresen toresen|thornberg tornberg|thorsen torsen
thorsson torsson|thorsteinsdottir|thorsteinsson torsteinsson|thorstensen|thorstensson torstensson|thorvaldsen thorvaldsson torvaldsen
thrane|thulin|thunberg|thune|thygesen|tobiassen|toft|tofte|tollefsen tollefson|tonder toender|tonnesen toennesen tonnessen toennessen
torgersen torgerson|torkildsen torkelsen|torp thorup|torvalds|troelsen truelsen|trolle|tryggvason|tveit tvedt|tvete|ulriksen|ulvestad|vad
vagn|vang|vangen|vedel|veng|vestby|vester wester|vestergren westergren|vestly|viberg wiberg|vik vig wiik wik|vikander wikander
vilhelmsen wilhelmsen|vilhjalmsson|villadsen willadsen|villumsen willumsen|vinther winther|vold|volden|voll
wahlberg walberg vahlberg wallberg vallberg|wahlgren walgren wallgren|wahlstrom wahlstroem wallstrom wallstroem|walin wallin|wallander
wallen|wallenberg|warholm|wedin|welander|wendelboe|wennberg|wennerstrom wennerstroem wennestrom wennestroem|wessman|westberg vestberg
westerberg|westergard vestergaard westergaard vestergard|westerlund vesterlund|westin|westlund|westman|widen|widmark|wigren|wikberg
wiklund viklund|wikstrom wikstroem vikstrom vikstroem|wilhelmsson|winberg vinberg|winding|winge|winroth|wold|woll|yde|ytterberg
zachariassen|zachrisson zakrisson|zetterberg|zetterlund|zetterstrom zetterstroem
`;

/** Finnish and Estonian; the old forms with w beside those with v. */
const FINNISH = `
aalto alto|aaltonen altonen|aasmae aasmaee|ahola|ahonen|ahtisaari|airaksinen|ala|alanen|alatalo|allik|ansip|anttila|anttonen|arola
asikainen|auvinen|backman|eenpalu|eerola|eesmaa|ekholm|elo|eloranta|eskelinen|eskola|forsell forssell|granroth|haapala|haapanen|haapaniemi
haavisto|hakala|hakamies haekaemies|hakkarainen|hakkila|hakkinen haekkinen|hallik|halme|halonen|hamalainen haemaelaeinen
hanninen haenninen|harju|harjula|hartikainen|haukka|heikkila heikkilae|heikkinen|heino|heinonen|heiskanen|helenius|helin|helminen|hietala
hietanen|hiltunen|hirvonen|hokkanen|holappa|holopainen|honkanen|huhtala|huotari|huovinen|huttunen|hynynen|hyvarinen hyvaerinen
hyvonen hyvoenen|hyytiainen hyytiaeinen|ikonen|ilus|ilves|immonen|inkinen|isotalo|ivask|jaakson|jaaskelainen jaeaeskelaeinen|jakobson
jalonen|jarvela jaervelae|jarvi jaervi|jarvinen jaervinen|jogi|jokela|jokinen|jokiniemi|junttila|juntunen|jurgenson juergenson|juvonen
kaartinen|kaikkonen|kaljulaid|kaljurand|kallas|kallio|kalliomaki kalliomaeki|kanerva|kangas|kankaanpaa kankaanpaeae|kanninen|kantola|karhu
karhunen|karis|karjalainen|karkkainen kaerkkaeinen|karna kaernae|karvinen|karvonen|kasevali kasevaeli|kask|kataja|kaukonen|kauppi|kauppila
kauppinen|kautto|kekkonen|kelam|kemppainen|keranen keraenen|keskinen|keskitalo|ketola|kettunen|kiiskinen|kilpelainen kilpelaeinen|kinnunen
kivela kivelae|kivi|kivimaki kivimaeki|kivinen|kiviniemi|kivisaar|koistinen|koiv|koivisto|koivu|koivula|koivunen|kokko|kokkonen
kolehmainen|komulainen|kontio|koppel|korhola|korhonen|korpela|korpi|koskela|koskelainen|koski|koskinen|kosonen|kotila|kovalainen|kovanen
kross|kruus|kuisma|kujala|kukk|kukkonen|kulmala|kumpulainen|kuoppala|kuosmanen|kurkela|kurki|kurkinen|kuusisto|kuusk|kyllonen kylloenen
kytola kytoelae|laakso|laaksola|laaksonen|laanemae laanemaee|laar|lahtela|lahti|lahtinen|laine|lainio|laitila|laitinen|lampinen
lamsa laemsae|lankinen|lappalainen|lassila|launonen|laurila|lauristin|lehikoinen|lehtimaki lehtimaeki|lehtinen|lehto|lehtola|lehtonen
lehtoranta|leino|leinonen|leivo|lepik|leppala leppaelae|leppanen leppaenen|leppik|leskinen|liikanen|liimatainen|liiv|lill|lindroos|linna
linnanen|lipponen|litmanen|lonnroth loennroth|luik|luoma|luoto|luukkonen|lyytikainen lyytikaeinen|lyytinen|maatta maeaettae
maattanen maeaettaenen|maenpaa maeenpaeae|magi maegi|makela maekelae|makelainen maekelaeinen|maki maeki|makinen maekinen|makkonen|malinen
mannerheim|mannik maennik|mannila|manninen|mantyla maentylae|mantynen maentynen|markkanen|markkula|martikainen|marttinen|matikainen
matilainen|mattila|mattinen|melkko|meri|merilainen merilaeinen|mertala|mets|metsala metsaelae|metsmagi metsmaegi|mieto|miettinen|mikk
mikkola|mikkonen|moilanen|mononen|muhonen|muikku|mustonen|mykkanen mykkaenen|myllyla myllylae|myllymaki myllymaeki|naukkarinen|neuvonen
nevalainen|niemela niemelae|niemi|nieminen|nieminmaa|niinisto niinistoe|nikkanen|nikula|niskanen|nissinen|nokelainen|nousiainen|nummela
nurmela|nurmi|nurminen|nuutinen|nykanen nykaenen|nyyssonen nyyssoenen|oikarinen|oinonen|oja|ojala|ojanen|ojaniemi|ojaveer|oksanen
ollikainen|ollila|orav|orava|oravainen|org|ots|otsa|paakkonen paeaekkoenen|paananen|paasikivi|paasio|paavilainen|paavola|pajunen|pakarinen
paloheimo|palomaki palomaeki|palosaari|parn paern|part paert|partel paertel|parts|pats paets|pekkala|pekkanen|pekkarinen|pelkonen|peltola
peltomaa|peltonen|penttila penttilae|penttinen|perala peraelae|perkio perkioe|pesonen|pietila pietilae|pirhonen|pirinen|pitkanen pitkaenen
poder|pohjola|poikonen|pold|poldmaa|polonen poeloenen|puhakka|pulkkinen|pursiainen|puustinen|pyy|pyykkonen pyykkoenen
raikkonen raeikkoenen|raisanen raeisaenen|raitanen|rajala|rajamaki rajamaeki|ranta|rantala|rantanen|raud|rauhala|rautiainen|rautio|rebane
reiljan|reinikainen|repo|riihimaki riihimaeki|riihinen|rinne|rintala|rissanen|ristola|roininen|ronkainen|ronkko roenkkoe|roots|rosin
ruohonen|ruotsalainen|ruuskanen|ruutel rueuetel|ryti|ryynanen ryynaenen|saar|saarela|saarelainen|saari|saastamoinen|sahlberg|saikkonen
sainio|salmela|salmelainen|salmenkivi|salmi|salminen|salo|salokangas|salomaa|salonen|salumae salumaee|sarkkinen|savola|savolainen
selanne selaenne|sepp|seppa seppae|seppala seppaelae|seppanen seppaenen|sibelius|siimann|siitonen|sild|sillanpaa sillanpaeae|silvennoinen
simola|simonen|sipila sipilae|siren|sirola|soini|soininen|sokk|soosaar|sormunen|suhonen|suomela|suominen|suonpaa suonpaeae|svinhufvud
syrjala syrjaelae|taavitsainen|taipale|takala|talvela|tamm|tamminen|tammsaare|tarand|tarvainen|teder|tenhunen|tervo|tiainen|tiihonen
tikkanen|timonen|toikka|toivonen|tolonen|tolvanen|toom|toome|toots|torkkeli|torvinen|treier|tsan|tuomela|tuomi|tuominen|tuomisto|tuovinen
turunen|tynkkynen|uibo|uimonen|uotila|uusitalo|vaananen vaeaenaenen|vaara|vaher|vahi vaehi|vainio|vainola vaeinoelae|vaisanen vaeisaenen
valbe vaelbe|valja vaelja|valkama|valkonen|valtanen|valtonen|vanhala|vanhanen|vartiainen|vasala|vayrynen vaeyrynen|vehmas
vehvilainen vehvilaeinen|vesala|vesanen|vesterinen|vierikko|viiding|viik|viitala|viitanen|viitasalo|vilen|viljanen|virolainen|virta
virtanen|vosa|vuolle|vuorela|vuori|vuorinen|yli|ylinen|ylonen yloenen
`;

/** French, Belgian, Swiss and Quebec's; an article written on to its word stands so. */
const FRENCH = `
abadie|adam|albert|allain alain allin|allaire|allard|alliot|amiot amyot|andre|andrieu andrieux|angot|anselme|arnaud arnault arnauld
arnoux arnould|aubert|aubin|aubry|auclair|audet audette|auger|augier|aumont|baillargeon|bailly baillie|barbier|bardot|barrault|barriere
barthelemy|bastien bastian|bauchet|baud|baudet|baudouin beaudoin baudoin beaudouin|bayard|beauchemin|beaudry baudry|beaufort|beaulieu
beaumier|beaupre|beauregard|beausoleil|beauvais|bedard|begin|belair|belanger bellanger|belin|belisle bellisle|bellec|belmont
benoit benoist|berard|berenger beranger|bergerac|bergeron|bernadotte|bernier|berthelot|bertin|bertrand bertran|besnard benard|besse|besson
bettencourt|bigot|bilodeau|binet binette|biron|bissonnette bissonette|bizet|blais|blaise|blanc|blanchet blanchette|blaque|blin|blondel
blondin|blot|blouin|bodin baudin|boileau|boissier|boissonneault|boisvert|boivin|bolduc|bonhomme bonhome|bonin|bonnard|bonneau|bonnefoy
bonnet|bonneville|bontemps|bordeaux|bordier|borel|bosse|bossuet|bouchard|bouche|boucher|bouchet|boudreau boudreault boudreaux|boulanger
boulay|boulet|bouquet|bourassa|bourbon|bourdon|bourgeois|bourget|bourgoin bourgouin|bourque|bousquet|boutet|boutin|bouvier|bouygues
boyer boye|brassard|brasseur|brault breault brau|breton|bretonneau|briand|briere|brillant|brisson|brodeur|brossard|brosseau brousseau
bruneau brunault|brunel|brunet brunette|bruyere|buisson|bureau|bussiere|cadieux|caillaux|caillou|caron|carpentier charpentier|carre|carrel
carrere|cartier|casanova|castagnier|castel|castonguay|cauchon|caumont|cazeneuve|chabot|chagnon|chalifoux|champagne|chapelle|chaput
charbonneau|charest|charette charrette|charlebois|charles|charron charon|chartier|chartrand|chateau|chauvet|chauvin|chenier|cherrier
chevalier chevallier|chevrier|chirac|chopin|chouinard|chretien|clair|clerc leclerc leclercq leclerq|cloutier|cochet|coiffard|colas collas
colbert|collard|collet colet|collin colin|comeau comeaux|comte|constant|constantin|contant|corbeil|cormier|corneille|cossette|cote
cotillard|cottin|coulombe|courbet|courtois|cousin cousins cozens|cousineau|cousteau|couture|couturier|croteau|croze|curie|cyr|daigle
daladier|dallaire|dalle|dandurand|darc|dauphin|davignon|debray|decoste|decourcy|degas|delacour|delacourt|delacroix|delafosse|delage
delahaye delahay|delanoe|delaporte|delattre|delaunay|delavigne|delisle delille|delon|deloncle|delorme|delors|demange
demarais desmarais demarest|demers|demoulin desmoulins|deneuve|denis denise dennis dennys|depardieu|desautels|desbiens|descamps deschamps
descartes|deschenes|desgagnes|desjardins|despres depres|desrochers derocher|desrosiers derosier|desrues|dessalines|devaux|deveau devault
diderot|didier|dion dionne|dior|dore|doucet doucette|dubois|duboscq|dubuc|duc|ducasse|ducharme|duchemin|duchene duchesne|duclos|ducos
dufour|dufresne|dugas|duguay duguet|dugue|duhamel|dulac|dumais|dumas|dumouchel|dumoulin|duplantier|dupond dupont|dupre duprez|dupuis dupuy
durand|duret|durocher|duroy|dussault dusseault|dutilleux|duval|duvalier|duvernay|edouard|emond|emonde|esnault|estienne etienne|eustache
fabius|fabre faber favre faure|faubert|faucher|faucheux|fauchon|faucon|favreau favereau|fayard|ferland|fernandel|ferrand|ferry
filion fillion|fillon|flament flamand|flaubert|fleury fleuri|foch|fontaine|forestier|forget|fortier|fortin|foucault foucauld|fouche
fouquet|fourier|fournier|francoeur|frechette|fresnel|friedel|frigon|gagne gagner|gagnier|gagnon|gaillard|galland|gallant|gallois|gamache
garand|garneau|garnier|gaudet gaudette|gaudin|gaudreau gaudreault|gauguin|gaultier gauthier gautier|gauvin|gelinas|gendron|genest genet
geoffroy geoffroi|georges george|gerin|germain|gervais|gignac|giguere|girard|girardin|girardot|giraud girault|giraudoux|giroux|giscard
gobeil|godard|godbout|godin|gonnet|gosselin|goudreau|gouin|goulet goulette|goupil|gourdon|grandin|grandjean|grandmaison|granet|grange
grenier|grondin|gros|groulx|gueguen|guerin|guertin|guibert|guichard|guilbault guilbeault|guillaume|guillemette|guillemin|guillet guillette
guillot|guillou|guilloux|guimond|guitry|guizot|guyon|guyot|hamel|hamelin|hamon|harel|hebert|henri|herault|hermite|heroux|herve|hollande
houde|houle|hubert|huet|hugo|huppert|imbert|jacquard|jacquemin|jacques|jacquet|jacquin|jacquot|jalbert|jaures|jean|jeannot|jobin|joffre
joliet jolliet|joly jolie|joncas|jospin|jouvet|joyal|juneau|juppe|labbe|labelle|laberge|labonte|laborde|labrecque|labrie|lacasse|lachance
lachapelle|lacombe|lacoste|lacour|lacroix|ladouceur|lafarge|lafayette|laferriere|lafleur|lafond lafont|lafontaine|laforce|laforest|laforet
laframboise|lafrance|lafreniere|lagace|lagarde|lagrange|laguerre|lajeunesse|lajoie|lalande|lalanne|laliberte|lalonde|lamarche|lamarck
lamarre|lamontagne|lamothe lamotte|lamoureux lamoureaux|landry|langevin|langlais langlois|languet|lanoue|lapierre|laplace|laplante
lapointe|laporte|laprade|laprise|larive|lariviere|laroche|larochelle|larocque laroque|larose|larouche|larousse|larue|lasalle lassalle
latour|laurent laurant|laurier|laurin|lauzon|laval|lavallee|lavalliere|lavergne|lavigne|lavoie|lavoisier|lebeau|lebel|leblond|leboeuf
lebon|lebrun|lecavalier|leclair leclaire|lecocq lecoq|lecompte|lecomte|lecours|leduc|lefebvre lefevre lefebure lefeuvre|lefort|lefrancois
legault legaut|legendre|leger leget|legoff|legrand|legros|lejeune|lelong|leloup|lemaire|lemaitre lemaistre|lemay|lemelin|lemieux
lemoine lemoyne|lemonnier|lenoir|lepage|lepine|leroux|leroy leroi|lesage|lescaut|lessard|letellier|letourneau|levasseur|levesque leveque
liard|loiseau|loiselle|longchamp|lorrain|lortie|loubet|louvet|lussier|macron|madec|magnan|maheu maheux|mailhot maillot|maillard|maille
mailloux|maisonneuve|malherbe|mallarme|mallet mallett|malraux|manet|marceau|marcel|marchais|marchal|marchand marchant|marcotte|marechal
maret|marier|marin|marion|marleau|marois|martel|martineau|masse|massenet|massicotte|masson|mathieu matthieu|mauger|maupassant|mauriac
maurois|mauroy|mazarin|meilleur|melancon|melies|menard|mercier|mercure|merle|messiaen|messier|metayer|metivier|meunier
michaud michaux michaut|michelet|michelin|mignault|migneault|mignon|millot|miron|mitterrand mitterand|moliere|mollet|monet|monfils|mongeau
monnet|monnier|montaigne|montand|montesquieu|montgolfier|montpetit|morand|moreau morreau|moreaux|morel|morin|morisot
morisset morissette morrisette|moulin|moulins|mounier|mouton|nadeau|naud|navarre|necker|neveu neveux|nicollet|nolin|normandin|odet
ollivier|oudin|ouellet ouellette|oury|pagnol|paillard|panneton|papin|papineau|paquet paquette pasquet|paquin pasquin|paradis|pare|parent
parenteau|parisot|pascal pasqual|pasquier paquier|pasteur|patenaude|payet|payette|peguy|pellerin|pelletier|peloquin|peltier|pepin|perec
pereire|peron|perrault perreault|perreaux|perret|perrier|perron|perroux|petain|petitjean|peugeot|phaneuf|piaf|piaget|picasso|picaud
piche pichet|pichon|pigeon|pilon|pilote|pinard|pineau pineault|pinel|pinson|pirot|plamondon|planche|planchon|plante|plessis|plourde
poincare|poirier|poisson|poitevin|poitier|poitras|pompidou|poncelet|poncet|ponton|porier portier|potier pothier|potvin|poulain poulin
pouliot|pousseur|poussin|prefontaine|prevert|prevost provost prevot|prieur|primeau|proudhon|proulx|proust|provencher|pruneau|queneau
quenneville|quesnay|quesnel|rabelais|racicot|racine|raffarin|raimbault|rameau|ravel|reaume rheaume|regnault renault renaud renauld regnaud
regnier renier|reinette|remy remi|renan|renard regnard|renoir|revel|reverdin|reverdy|reynaud raynaud|riche|richelieu|richer|richet|rigaud
rimbaud|riopel|rivard|rivest|rivet|riviere|robespierre|robichaud robichaux|robidoux|robillard|robitaille|roch|rochefort|rocher|rochette
rochon|rodrigue|rolland rowland rowlands roland|rondeau|ronsard|roquefort|rosier|rossignol|rostand|rouault|roujon|rousseau rouseau
roussel rousselle|rousset|roussin|routhier|rouvier|roux rioux|rouyer|royer|rozier|ruel|sabatier sabathier|sabourin|sade|saintonge|sarraute
sarrazin sarazin|sartre|saulnier saunier sonnier|saurel|sauvage|sauvageau|sauve|savard|savary|savoie|seguin|senecal|senechal|serrault
serre|serres|sicard|sigouin|silvestre|simard|simoneau|simonet simonnet|sirois|sorel|souchon|soucy|soule|soulier|surcouf|sureau|taillefer
talleyrand|talon|tanguay|tardieu|tardif|tati|tavernier|tellier|tessier teissier texier|tetreault tetrault|theriault|therien|theriot
theroux|thibaudeau|thibault thibaut thibaud thibodeau thibodeaux|thibeault|thierry thierri|thiers|thivierge|thomassin|thoreau|tixier
touchette|toupin|tournier|tousignant|toussaint toussaints|toutain|traversy|tremble|trepanier|trintignant|troisgros|trottier|trudeau|trudel
truffaut truffault|tulard|turcotte|turgeon|turgot|urbain|ussel|vachon|vadim|vaillancourt|vaillant|valade|valiquette|valjean|vallee
vallet valet|vallier|valois|vannier|vasseur|vauban|vaugeois|vautour|veilleux|venne|verdier|verdon|verdun|verlaine|verne|vernet|veronneau
verreault verrault|vial|viard|viau viaud|vidal|vigneau|vigneault|vigneron|vigny|vilar|villard|villars|villemin|villeneuve|villon|violette
viret|voisin|voltaire|voyer|vuillard|yvon|zola
`;

/** Italian; the articles and prepositions written together as abroad. */
const ITALIAN = `
abate abbate|abruzzese|accardi|accardo|acerbi|adami|adamo|agnelli|agnello|agosti|agostini|agostino|aiello ajello|albanese|albani
alberghini|alberti|albertini|alberto|alessandri|alessandro|alessi|alfano|alfieri|aliberti|alighieri|alighiero|allegri|aloisio|altieri
altobelli|amadei|amadio|amati|amato|ambrosi|ambrosini|ambrosio|amendola|amendolia|amico|amoroso|ancelotti ancellotti|andreoli|andreoni
andreotti|andreozzi|angeli|angelini|angelo|angioni|annunziata|antonelli|antonello|antonini|antonio|antonioni|antonucci|apicella|aprile
arcuri|ardito|arena|argento|arinaldi|armani|arrigoni|artusi|asaro|ascari|astori|attanasio|augustini|avallone|azzaro|azzolini|bacci
badalamenti|baggio|bagnoli|baldacci|baldi|baldini|baldo|balotelli|balzano|barbato|barbera|barberi|barberini|barberis|barbieri|barbiero
baresi|bargnani|barilla|barone|baroni|barozzi|bartoli|bartolini|bartolomei|bartolomeo|bartolozzi|basile|bassi|basso|battaglia|battista
battisti|battistini|bava|beccaria|becchetti|belardi|belli|bellini|bello|bellomo|bellucci|belotti bellotti|benatti|benedetti|benedetto
benelli|benetton|benigni|benini|benvenuti|benvenuto|berardi|berlusconi|bernabei|bernardi|bernardini|bernardo|bernini|berretta beretta
bertelli|berti|bertini|bertolini|bertolli|bertolucci|bertoluzzi|bertoni|bettini|biagi|biagio|biancardi|bianchi|bianchini|bianco|biondi
biondo|bisio|boccaccio|boccia|bocelli|boffi|bombieri|bonanno|bonaparte|bonardi|bonaventura|boncompagni|bonelli|bonetti|bonfiglio|bongiorno
boni|bonino|bonito|bono|bonomi|bonomo|bonucci|bordoni|borelli borrelli|borghese|borghi|borgia|borgnine|borromeo|borsellino|borzacchini
boschi|bosco|boselli|bosi|bossi|bottai|botticelli|bova|bozzi|bracco|bramante|brambilla|brancati|branciforte|brero|brignone|brunelli
brunetti|bruni|bruno|bruschi|bufalino|buffa|buffon|buonaparte|buonarroti|buonaventura|buongiorno|buscemi|buscetta|busi|busoni|bussolari
buzzi|caccia|cacciatore|cadorna|cafiero|caggiano|cairo|calabrese|calabria|calabro|calcagno|caldara|calderone|callegari|calligaris|calo
calvi|calvino|calzaghe|camilleri|cammarata|campagna|campana|campanella|campanile|campisi|campo|canale|canali|candreva|cannavaro|cannizzaro
canova|cantoni|cantu|capaldi|capece|capelli cappelli|capello cappello|capone|caponi|caporali|cappelletti|cappellini|capra|caprara|capriati
caprio|caproni|capuana|capuano|caputo|capuzzi|caracciolo|caradonna|caravaggio|carbonaro|carbone|carboni|cardella|cardinale|cardinali
carducci|carini|carli|carlini|carlo|carlotti|carlucci|carnera|carnevale|carofiglio|carpi|carrara|carraro|carrisi|carusi|caruso|casadei
casagrande|casale|casali|casalini|casella|caselli|casini|cassano|cassini|castagna|castaldi|castaldo|castellani|castellano|castelletti
castelli|castello|castiglione|castiglioni|castro|catalani|catalano|cataldi|cataldo|caterina|cattaneo|cattani|cavaliere|cavalieri|cavallari
cavallaro|cavalli|cavallo|cavani|cavazza|cavour|ceccarelli|ceccarini|cecchi|cecchini|cecconi|celentano|cellini|cenci|centofanti|cerri
cerruti cerutti|cesare|cesari|chiaramonte|chiarelli|chiari|chiellini|chiesa|chinaglia|chirico|ciampi|ciancio|ciccone|cicero|cicerone
cimarosa|cimino|cinelli|cinquetti|ciotti|cipriani|cipriano|cirelli|cirillo|clerici|cocchi|coco cocco|codispoti|colaci|colacicco|colantuono
colella|coletta|coletti|colletti|colli|collodi|colombari|colombi|colombo|colonna|coltrane|columbo|comi|comparini|conca|conforti|consoli
conte|conti|contini|coppa|copperi|coppi|coppola|coppolino|corbelli|cordero|corelli|cornaro|corradi|corradini|corrado|corsi|corsini|corso
cortese|cortesi|corti|costa|costantini|costantino|costanza|costanzo|cotugno|cova|craxi|cremonesi|crespi|crispi|crispino|cristiani
cristofori|croce|crocetti|cugini|cuomo|curci|curcio|curti|cusumano|cutolo|cutrone|dagostino|dalema|dalessandro|dalessio|dallara|dalmasso
damato|damiani|damianini|damiano|damico|dandrea|danese|dangelo|daniele|danieli|daniello|danna|dannunzio|dante|dantonio|dapporto|daurizio
davi|davinci|dazeglio|deangelis|debenedetti|debenedictis|deblasi|deblasiis|deblasio|decarli|decarlo|decaro|decesare|dechirico|decicco
declaro|decrescenzo|dedonato|defazio|defelice|defelici|defeo|deferrari|defilippis|defilippo|defiore|defrancesco|defranco|degaspari
degasperi|degiorgi|degiorgio|degregori|degregorio|delauro|delcarlo|deleo|delfino|delgado|delillo|dellapiana|dellarocca|dellascala
dellavalle|delloro|delmonaco|delmonico|delmonte|delorenzo|delpiero|delrio|deluca|delvecchio|demaio|demarchi|demarco|demaria|demarino
demartini|demartino|demasi|demichele|denaro|denegri|denicola|deniro|depalma|depaola|depaolo|derosa|derossi|desantis|desantos|desica
desimone|desimoni|desio|desposito|destefano|devita|devitali|devito|dibenedetto|dibiase|dicaprio|dicarlo|dicicco|didomenico|didonato
difrancesco|difranco|digiacomo|digiovanni|digirolamo|dilauria|dilauro|dileonardo|dilorenzo|dilucca|dimaggio|dimarco|dimaria|dimartino
dimauro|dinapoli|dinardo|dini|dinicola|dipaolo|dipasquale|dipietro|dipino|dirosa|disalvo|disante|disanto|disarno|distefani|distefano
divincenzo|dolce|dolci|domenici|domenico|donadoni|donatelli|donatello|donati|donato|donini|donizetti|donnarumma|donofrio|doria|dossi
draghi|drago|dragoni|duca|duce|durante|duranti|durso|eco|einaudi|elia|elkann|emiliani|emmanuele emanuele|emmanuelli|ercolani|ercole|errani
esposito|evangelista|evangelisti|fabbri fabri|fabbro|fabiani|fabiano|fabrizi|fabrizio|facchetti|facchini|faccio|faggin|falco|falcone
falconi|falconieri|fallaci|fanelli|fanfani|fani|fantini|fantozzi|farina|farinelli|farnese|fassino|fattori|fattoruso|fava|favaretto|favaro
favero|fazio|federici|federico|felice|felici|fellini|fenoglio|ferragamo|ferrante|ferranti|ferrara|ferrari|ferrarini|ferrario|ferraro
ferreri|ferrero|ferretti|ferri|ferrini|ferro|ferrone|ferruccio|fini|fiore|fiorelli|fiorello|fiorentini|fiorentino|fioretti|fiori|fiorillo
fiorini|fiorito|fiorucci|firpo|fogazzaro|foglia|foglio|follieri|fontana|fontanella|forlani|forlini|formica|fornari|fornaro|forte|forti
fortis|fortunato|foscari|foscolo|fossati|franceschi|franceschini|francesco|franchi|franchini|franco|franzese|franzoni|frassica|frattini
frediani|freni|fresco|frescobaldi|frigerio|frizzi|fumagalli|furlan|furlani|furlano|fusco|gabriele|gabrieli|gabrielli|gaeta|gaetani
gagliano|gagliardi|gagliardo|galante|galanti|galasso|galati|galbiati|galeazzi|galeotti|galgani|galilei|galimberti|galletti|galli|galliani
gallina|gallini|gallo|gallucci|gallup|galluzzo|galvani|galvano|gamba|gambetta|gambino|gandini|gandolfi|gandolfo|garau|garavaglia|gardini
garibaldi|garofalo|garofolo|garrone|garzone|gaspari|gasparini|gasparo|gasperini|gassman|gatta|gatti|gatto|gattuso|gavazzi|gelli|gelmini
gemelli|genovese|genovesi|gentile|gentileschi|gentili|gentilini|gerace|geraci|gerardi|germani|germano|ghedini|gherardi|gherardini|ghezzi
ghiberti|ghirlandaio|giacalone|giacobbe|giacomelli|giacometti|giacomini|giacomo|giambruno|giampaolo|giannetti|giannini|giannone|giardina
giardini|gigli|giglio|giglioli|gilardi|gilardino|ginzburg|gioia|giolitti|giordani|giordano|giorgetti|giorgi|giorgini|giorgio|giorgione
giotto|giovannelli|giovannetti|giovanni|giovannini|giraldi|girardello|girardi|girolami|girolamo|giuffre|giuffrida|giugiaro|giuliani
giuliano|giunta|giusti|giustiniani|giusto|gobbi|goldoni|goretti|gori|gozzi|gozzoli|gradi|grammatico|gramsci|granata|grande|grandi
grandinetti|grassi|grasso|graziani|graziano|grazioli|greci|greco|gregoretti|gregorio|grieco|grilli|grillo|grimaldi|grimaldo|grisi|gritti
grossetti|grossi|grosso|gualtieri|gualtiero|guardiola|guarini|guarino|guarneri|guarnieri|guazzoni|gucci|guccini|guerra|guerrieri|guerriero
guerrini|guicciardini|guida|guidi|guido|guidotti|guttuso|iacobelli|iacobucci|iacono jacono|iacovelli jacovelli|iannone|iannotti
iannucci jannucci|imbriani|immobile|impastato|imperato|imperiale|inglese|ingrassia|innocenti|insigne|inzaghi|inzerillo|iovine jovine|izzo
julian julien jullien|juliano|labate|labruna|lacava|lagana|lagostena|lamanna|lamberti|lambertini|lamberto|lana|landi|landini|lando
landolfi|lanza|lanzi|lapi|larosa|laterza|latorre|lattanzi|lattanzio|lauria|lauricella|lauro|lavazza|lazzari|lazzarini|lazzaro|lembo|lenzi
leonardi|leonardo|leone|leonetti|leoni|leopardi|lepore|letizia|leto|letta|liberati|liberatore|liguori|liguoro|limongi|linguaglossa|lippi
lisi|locatelli|lococo|lollobrigida|lombardi|lombardo|longhi|longo|longobardi|longoni|lopresti|lorenzetti|lorenzi|lorenzini|lorenzo|loria
lorusso|lotti|lovato|lucarelli|lucca|lucchese luchese|lucchesi|lucchetti|lucchini|luchi|luciani|luciano|luini|lungo|lupi|lupo|lupone|lusi
luzzati|luzzatto|macaluso|maccari|maccarone|macchi|macchia|machiavelli|maderna|maestri|maffei|maffeo|maffini|maggi|maggio|maggiore
magliano|magnani|magnano|magri|magro|maini|maiolo|maiorana majorana|malaparte|malaspina|malatesta|maldini|malinverni|mallo|malpighi|mameli
mancinelli|mancini|mancino|mancuso|mandelli|maneri|manfredi|manfredo|manganelli|mangano|mangiapane|mangione|manna|mannino|mantegazza
mantegna|mantovani|mantovano|manzi|manzo|manzoni|marangoni|marano|maraschino|marasco|marcelli|marcello|marchese|marchesi|marchesini
marchetti|marchi|marchini|marchisio|marciani|marciano|marconi|marcucci|maresca|margiotta|mari|mariani|mariano|marinelli|marinetti|marini
marino|mariotti|mariucci|marocco|marotta|marra|marrone|marroni|marsala|martelli|martello|martinelli|martinetti|martini|martino|martinoli
martucci|marulli|maruzzo|marzano|marzi|marzocchi|marzotto|masaccio|mascagni|masci|masi|masiello|masina|masini|massa|massari|massarini
massaro|massimi|massimino|massimo|massini|mastrangelo|mastrantonio|mastrogiovanni|mastroianni|mastronardi|matarazzo|matera|materazzi
mattei|matteoli|matteotti|matteucci|mattioli|mauri|maurizi|maurizio|mauro|mazza|mazzanti|mazzarella|mazzari|mazzarri|mazzei|mazzeo|mazzini
mazzola|mazzoleni|mazzolini|mazzone|mazzoni|mazzotta|mazzucchelli|mazzucco|medici|mei|mele|meli|melone|meloni|menconi|menegazzo|menghini
menotti|mercadante|mercuri|mercurio|merlini|merlino|merlo|meroni|messina|messineo|metastasio|miceli micelli|michelangelo|michele
micheletti|micheli|michelini|migliaccio|migliore|migliori|milanese|milanesi|milani|milano|milella|minelli minnelli|mineo|minervini
mingarelli|minghetti|minniti|minucci|mirabella|mirabelli|miranda|missoni|mistretta|modena|modigliani|modugno|molinari|molinaro|molino
mollica|mollo|monachello|monaco|monaldi|mondadori|mondella|monetti|montagna|montagnini|montalbano|montale|montalto|montanari|montanaro
montanelli|monte|monteleone|montemurro|montenegro|montesano|montessori|monteverdi|monti|monticelli|montini|morabito|morandi|morandini
morando|moranti|moratti|moravia|morelli|morello|moreschi|moretti|moretto|morgante|mori|moriconi|moro|morone|moroni|morosini|morra
morricone|morriello|mosca|moscati|moscato|mosconi|motta|mucci|muccino|murari|muraro|muratore|muratori|murgia|murino|musella|musso
mussolini|musumeci|muti|muzi|muzzi|nanni|napoletano|napoli|napolitano|nardelli|nardi|nardini|nardo|nardone|nardoni|natale|natali|natalini
natoli|nava|navarra|negri|negrini|negro|negroni|nencini|neri|nero|nervi|nesta|nicastro|niccolai|nicoletti|nicolini|nicolo|nicolosi|nicotra
nigro|nisi|nitti|nobile|nobili|nocerino|nola|novelli|novello|nuti|nuvolari|occhetto|occhipinti|oddi|oddo|oliva|olivari|oliveri|oliveto
olivetti|olivieri|oliviero|onida|onofri|onofrio|orefice|orlandi|orlandini|orsi|orsini|orsino|ortolani|ottaviani|ottaviano|ottolini
pacchioni|pacelli|pacini|pacino|padovani|padovano|paduano|paganelli|pagani|paganini|pagano|paggi|pagliacci|pagliari|pagliaro|pagliuca
pagnotta|paladini|paladino|palazzi|palazzo|palazzolo|palermo|palestrina|palladino|palladio|pallavicini|palma|palmeri|palmieri|palmiero
palmisano|palombi|palombo|palumbi|palumbo|pandolfi|pandolfini|pandolfo|panero pannero|panetta|panico|pannella|pannunzio|pantaleo
pantaleone|pantani|panzeri|paoletti|paoli|paolini|paolo|paolucci|papa|papi|papini|paradiso|parise|parisi|parisini|parlato|parmitano|parodi
parrella|parri|parrini|pascale|pascali|pascoli|pascucci|pasini|pasolini|pasquale|pasquali|pasqualini|passarella|passarelli|passeri|pasta
pastore|pastorelli|pastorello|pastori|patane|paterniti|paterno|patrizi|patti|pavarotti|pavese|pavesi|pavone|pavoni|pedrini|pedrotti
pelagalli|pellegrinelli|pellegrini|pellegrino|pellicano pelicano|pelliccia|pellizzari pelizzari|penna|pennacchio|pepe|perini|perino|perna
perotti|perri|perricone|perrone|perroni|perrotta|perrotto|persico|pertini|perugini|perugino|peruzzi|pesce|pesci|pessina|petracca|petrarca
petrella|petrelli|petrillo|petrini|petrocelli|petrone|petroni|petrosino|petrucci|pezzella|pezzi|pezzotta|piana|piazza|piazzolla|picci
piccini|piccinini|piccione|piccioni|piccirillo|piccoli|piccolo|piccolomini|pieri|pierini|piero|pieroni|pietrangeli|pietrantonio|pietri
pignataro|pignatelli|pilato|pili|pinelli|pini|pininfarina|pinna|piovani|piovano|pirandello|piras|pirelli|pirlo|piro|pirro|pirrone|pisani
pisano|pisciotta|piscitelli|pistoia|pizzi|pizzo|pizzorno|pizzuti|pizzuto|platania|podda|poggi|poggio|pogliani|poli|polidori|polidoro
politi|polito|poliziano|pollini|polo|polverini|pomodoro|pompei|pompeo|ponte|ponti|ponzi|ponzio|porcaro|porcelli|porcu|porro|porta|porzio
pozzi|pozzo|prandelli|prandi|prati|prato|praturlon|presti|presutti|preti|previti|prezioso|prinzi|prodi|profumo|proietti|prosperi
provenzano|prudenzi|puccetti|pucci|puccini|pucillo|puglia|pugliese|pugliesi|puglisi|pulvirenti|quaglia|quagliarella|quaranta|quarta
quartararo|quasimodo|quattrocchi|querini|quilici|quintavalle|quinto|racca|raciti|radice|raffaele|raffaelli|raggi|raimondi|raimondo|raineri
rainieri|rampini|ranieri|rapisarda|rapisardi|raspanti|rastelli|rastello|ratti|ratto|ravelli|ravera|razzi|re|reale|reali|recchia|redi|renzi
renzo|resta|ribaudo|ricca|riccardi|riccardo|ricci|ricciardelli|ricciardi|ricciardo|ricciarelli|riccio|ricciotti|riccobono|righetti|righi
righini|rigoni|riina|rinaldi|rinaldo|ripamonti|risi|riva|rivera|rivetti|rizzi|rizzitelli|rizzo|rizzoli|rizzuto|robba|robustelli|rocca
rocchi|rocco|rodari|rodella|rogantini|rolandi|rolando|romagnoli|romagnolo|romanelli|romanello|romani|romanini|romano|romeo|romiti|ronaldi
roncalli|ronchi|ronconi|rondinelli|ronzoni|rosati|rosato|roscioli|roselli rosselli|rosellini|rosetti rossetti|rosi rossi|rosini|rosmini
rossellini|rossini|rossitto|rosso|rotolo|rotondi|rotondo|rotunno|rovelli|ruberti|rubini|rubino|ruffini|ruffino|ruffo|ruggeri|ruggero
ruggieri|ruggiero|rusca|russi|russo|russolo|rustico|rusticone|rutelli|ruzza|sabatini|sabatino|sabato|sabbatini|sabia|sacchetti|sacchi
sacco|sala|salamone|salandra|salerno|salgari|salieri|salis|salomone|salomoni|salvadori|salvati|salvato|salvatore|salvatori|salvemini|salvi
salvini|salvo|salvucci|sammartano|sanfilippo|sangalli|sangiorgi|sangiorgio|sangiovanni|sanmartino|sanna|sannino|sansone|sansoni|santagata
santamaria|santandrea|santangelo|santarelli|santi|santini|santino|santo|santoro|santoru|santucci|sanvitale|sanzio|sapienza|saponaro
saraceni|saraceno|saracino|saragat|sardi|sardo|sarno|sarri|sarro|sarti|sartini|sarto|sartor|sartori|sartorio|sassi|sasso|sassone|saverino
saverio|saviano|savini|savino|savio|savoia|savoldi|savona|sbarbaro|sbarra|scaglia|scaglione|scala|scalfari|scalfaro|scalia|scalise|scalzo
scamarcio|scandurra|scaramucci|scarano|scardino|scarlata|scarlatti|scarpa|scarpelli|scarpetta|scarpino|scattini|schettino|schiaffino
schiavi|schiavo|schiavone|schiavoni|schillaci|schipani|sciacca|sciandra|sciarra|sciascia|scicolone|scirea|sciuto|scognamiglio|scola
scorsese|scorza|scotti|scotto|sebastiani|sebastiano|secci|segantini|segneri|segni|segre|sella|sellitto|semeraro|sensi|serafini|serafino
serao|serena|sereni|sereno|serio|serra|serrano|serri|sessa|sestini|settembrini|severi|severini|severino|severo|sforza|sgarbi|siani|sica
siciliani|siciliano|signorelli|signorello|signori|signorile|signorini|silone|silvestri|silvestrini|silvestro|silvi|silvio|simeone|simeoni
simoncelli|simone|simonelli|simonetti|simoni|sinagra|sinatra|siniscalchi|siracusa|siragusa|siri|siringo|sirtori|sivori|smeraldi|soave
solari|solaro|soldati|soldato|soldi|sollima|sorbello|sordi|sordini|soriano|sorrentino|sorvillo|sozzi|spada|spadafora|spadari|spadaro
spadolini|spagna|spagnoletti|spagnolo|spagnuolo|spallanzani|spampinato|spano|sparacino|spataro|spatola|spaventa|sperandeo|speranza|spezia
spina|spinelli|spinello|spinola|spinosa|spirito|sposito|spoto|squillaci|stabile|stefanelli|stefani|stefanini|stefano|stella|stellato
stendardo|sterpa|storaro|stracuzzi|strada|stradivari|stramaccioni|strazzeri|strehler|strozzi|sturzo|surace|surdo|sutera|svevo|taccone
taddei|taddeo|tagliaferri|tagliaferro|taglialatela|taglioni|tamagnini|tamburello|tamburini|tamburrino|tanzi|tarantelli|tarantino|tardelli
tarricone|tartaglia|tartini|tassi|tasso|tassone|tassoni|tavani|tavecchio|tedeschi|tedesco|telese|tenaglia|terenzi|terracciano|terranova
terzani|terzi|tesauro|tesla|tesoro|testa|testi|testoni|tiberi|tiberio|tiepolo|tinelli|tinti|tintoretto|tirelli|tirone|titone|tiziani
tiziano|todaro|todeschini|todesco|tofani|togliatti|togni|tognini|tolomei|tomaselli|tomasello|tomasi tommasi|tomasini tommasini|tomassi
tomba|tomei|tonelli|tonello|tonetti|toni|tono|torchia|tornabuoni|tornatore|torre|torrente|torresani|torresi|torricelli|torrise|torrisi
tortora|tortorella|tortorici|toscani|toscanini|toscano|tosi|tosti|tosto|totti|tozzi|traini|tramontano|trapanese|trapani|travaglini
travaglio|traverso|trentin|trevisan|trevisani|trezza|tria|triolo|tripodi|troise|troisi|trombetta|trovato|trussardi|tucci|tulli|tullio
turati|turchi|turco|turi|turrini|turturici|turturro|ubaldi|uccello|uda|ughi|ugolini|umbertini|ungaretti|urbani|urbano|urbinati|urso|vacca
vaccari|vaccaro|vadala|vaglio|valente|valenti|valentini|valentino|valenza|valeri valery|valerio|valla|valle|valli|valsecchi|vanni|vannini
vannucci|vannuzzi|varano|varriale|vasari|vassalli|vassallo|vattimo|vecchi|vecchio|vecchione|vecchioni|vella|veltroni|venditti|vendola
venezia|veneziani|veneziano|venier|ventura|venturelli|venturi|venturini|venturino|veratti|verde|verdi|verga|vergani|vergara|verona
veronese|veronesi|verre|verri|verrocchio|versace|versaci|verzara|vespa|vespucci|vezzali|vezzoli|vianello|viani|viano|vicari|vicario|vicini
vicino|vico|vieri|vigano|viggiano|vigna|vignola|vigo|villa|villani|villano|vincenti|vincenzi|vincenzo|vinci|viola|violante|violi|virgili
virgilio|viscardi|visconti|viscuso|visentin|visentini|vita|vitale|vitali|vitelli|vitiello|vitolo|vitta|vitti|vitto|vittori|vittorini
vittorio|vivaldi|viviani|viviano|vizzini|voccia|volonte|volpato|volpatti|volpe|volpi|volpini|volpone|volponi|volta|volterra|zaccagnini
zaccardi|zaccaria|zaccaro|zaffaroni|zago|zambelli|zambon|zamboni|zambrano|zambrotta|zampa|zamparini|zampieri|zanardi|zanchetti|zanella
zanelli|zanetti zannetti|zanfranceschi|zangari|zani|zanin|zanini|zannini|zannoni zanoni|zano|zanussi|zappa|zappala|zappia|zara|zaro
zarrella|zavattini|zecca|zeffirelli|zegna|zenga|zeno|zenone|zeppieri|zerbi|zerbini|zichichi|zilioli|zinni|zinno|ziti|zito|zizzo|zocchi
zoff|zoli|zoppi|zorzi|zuccarelli|zuccarello|zuccari|zuccaro|zucchelli|zucchero|zucchi|zullo|zunino|zurlo
`;

/** Spanish, Catalan, Basque and Latin American; the Portuguese spelling beside the Spanish where only the last letter tells them apart. */
const SPANISH = `
abad|acevedo azevedo|acosta dacosta|acuna cunha|agirre|aguado|aguilar aguillar|aguilera|aguirre|alarcon|alba|albarran|alcala|alcantara
alcaraz|aleman|alfaro|almeida|almodovar|alonso alonzo|altamirano|alvarado|alvarez alvares|alves|amador|amaya|anaya|andrade|angulo|aparicio
aragon|arana|aranda|araujo|arce|arellano|arenas|arevalo|arguello arguelles|arias|ariza|armas|armenta|arredondo|arriaga|arroyo|arteaga
artigas|asensio|avalos abalos|avendano|avila davila|ayala|azcona|aznar|baeza|balaguer|ballester|ballesteros|banderas|barajas|barba|barcelo
bardem|barragan|barrera|barreto|barrientos|barrios|barroso|bautista baptista|becerra|bejarano|belmonte|beltran|benavides benavidez
benitez benites|bermudez bermudes|bernal|berrios|betancourt betancur betancurt|blasco|bolanos|bolivar|bonilla|borja|borrego|botero|bravo
briones|briseno briceno|brito|bueno|burgos|bustamante|bustos|caballero|cabello|cabeza|cabral|cabrera|caceres|cadena|calatrava|calderon
calleja|calvo|camacho|campos|campoy|canales|cano|cantero|caraballo carballo|carbajal carvajal|cardenas|cardona|cardozo cardoso|carmona
carranza|carrasco|carreno|carrera|carreras|carrero|carrillo|carrion|carvalhal|casado|casals|casares|casas|casillas|castaneda|castano
castellanos|castillo|ceballos cevallos|cepeda zepeda|cervantes|cervera|chacon|chapa|chavarria|chaves chavez|cisneros|clemente|cobos|colon
contreras|cordoba cordova|cornejo|corona|coronado|corral|corrales|cortes cortez|cortina|corzo|covarrubias|crespo|cruz|cubero|cubillo
cuellar|cuenca|cuesta|cuevas|damian|delacruz|delafuente|delatorre|delavega|deleon leon|delgadillo|delrosario|delvalle|diaz dias|dieguez
domingo|dominguez domingues|donoso|duarte|duenas|echeverria etxeberria etcheverry echevarria|elizalde|elizondo
enriquez henriquez henriques|escalante|escalona|escamilla|escobar|escobedo|escribano|escudero|espada|esparza|espejo|espinal|espino
espinosa espinoza|esquivel|estevez esteves|estrada|etxebarria|fajardo|farias|felix|fernandez fernandes|ferreiro|ferrer ferre|ferrera
figueras|figueroa|flores florez|fonseca|fraga|fraile|franquet|frias|frutos|fuente|fuentes|fuertes|gaitan|galan|galarza|galeano|galindo
gallardo|gallego gallegos|galvez galves|gamboa|gamez|gaona|garces|garcia garzia|garibay|garrido|garza|gascon|gastelum|gavilan|gaviria
gil gill|gimeno jimeno|giron|godinez godines|godoy|gomez gomes|gongora|gonzalez gonzales|gordillo|goya|granado|granados|griego|guajardo
guerrero|guevara|guijarro|guillen|gutierrez gutierres|guzman|haro|heredia|hermosillo|hernandez hernandes|herrera|herrero|hidalgo|hierro
hinojosa|holguin|horta|huerta|huertas|hurtado|ibanez ybanez|ibarra ybarra|iglesias|infante|iniesta|irizarry irizarri|isla|islas|iturbe
izquierdo|jaimes|jara|jaramillo|jimenez gimenez ximenez|jordana|juarez suarez|jurado|labrador|laguna|lara|larrazabal|larrea|lasso|lazaro
leal|ledesma|leiva leyva|lerma|lezama|linares|lira lyra|lizarraga|llamas|llorente|lobato|lobo|londono|longoria|lopez lopes|lorente
losada lozada|lozano|lucero|luengo|lugo|lujan|luna|luque|machado|macia|macias|madera|madero|madrid|madrigal|maduro|magana|malagon
maldonado|mancera|manrique|mansilla|manzanares|manzano|maradona|marchena|marcos|mariscal|marquez marques|marrero|marroquin
martinez martines|mascarenas|mata|mateo|mateos|matos|maura|mayorga|maza|medina|medrano|mejia mexia|melendez melendes|melgar|mena
mendez mendes mendis|mendieta|mendoza mendonca|menendez menendes|mercado|merino|mesa meza|messi|mestre|mijares|millan|minguez|miramontes
miro|molina|monge|montalvo|montanez montanes|montano|montero|monterrosa|montes|montesinos|montiel|montoya|mora|morales|morcillo|morelos
moreno|morillo|moscoso|mota|moya|muniz munhoz|munoz|murillo|muro|naranjo|narvaez|navarrete|navarro|navas|negrete|negron|neira|nieto|nieves
nino|noguera nogueira|noriega|nunez nunes|obregon|ocampo|ocana|ochoa|ocon|ojeda|oleastro|olmedo|olmos|olvera|onate|ordaz|ordonez|orellana
ornelas|oropeza|orozco|ortega|ortigoza|ortiz ortis|osorio ozorio|osuna|otero|ovalle|ovando|oviedo|pacheco|padilla|padron|paez pais paes
palacio|palacios|pallares|palomares|palomino|pantoja|pardo|paredes|pareja|parra|pascual|pastor|pavon pabon|paz pas|pedraza|pedroza pedrosa
perales|peralta|perdomo|perea|pereda|pereira pereyra|perez peres|picazo|pineda|pinero|pino pinto|pinzon|pizarro|pla|plata|plaza|polanco
ponce ponze|porras|portillo|posada|pozo|prada|prado|preciado|prieto|puente|puertas|puig|pujol|pulido|quevedo|quezada quesada|quijada
quijano|quinones quinonez|quintana|quintanilla|quintero|quiroga|quiroz quiros|quispe|ramirez ramires|ramos|rangel|rascon|raya|real
rebolledo|recio|redondo|regalado|reina reyna|rendon|renteria|requena|resendez|restrepo|revilla|rey|reyes|reynoso reinoso|ricardo|rico
rincon|rio|rios|rivas ribas|riveros|robledo|robles|roca|rocha|rodarte|rodriguez rodrigues|roig|rojas roxas|rojo|roldan|roman|romero|romo
rosado|rosales|rosario|rosas|rosell|rossello|rovira|rubio|rueda|ruelas|ruiz ruis|ruvalcaba|saavedra|sabater|saenz sainz saez saiz|salas
salazar salasar|salcido|saldana|saldivar zaldivar|salgado|salguero|salinas|salmeron|samaniego|samper|sanabria|sanchez sanches|sancho
sandoval|sanjuan|sanmartin|sanmiguel|santacruz|santana santanna|santander|santillan|santos|sanz sans|sarabia saravia|sarmento sarmiento
sastre|saucedo salcedo|segarra sagarra|segovia|segura|sepulveda|serna|sevilla|sierra|silva|sola|solana|solano|soler|soliz solis|solorio
solorzano|soria|sosa sousa souza|sotelo|soto desoto|sotomayor|suazo zuazo|tafoya|talavera|tamayo|tapia|tejada|tejeda|tejera|tellez telles
tello|tena|terrazas|terron|tirado|toledo|toral|torrado|torralba|torrero|torres|trejo|trevino|tristan|trujillo truxillo|ugarte|ulloa|urena
uriarte|uribe|urquiza|urrutia|vaca|valadez valades|valbuena|valcarcel|valdes valdez|valdivia|valdivieso|valencia|valentin
valenzuela balenzuela|valera varela|valero|vallejo|valles|valls|valverde|vaquero|varas|vargas|vazquez vasquez vasques|vega|vela
velasco belasco|velazquez velasquez|velez veles|verdugo|vicente|victoria|viera vieira|vigil|villafane|villagomez|villalba villalva
villalobos|villanueva|villar|villareal villarreal|villarroel|villasenor|villaverde|villegas|vinas|virgen|vivas|vives|yanez ianez
yepes yepez|zabala zavala|zamora|zamorano|zapata|zapatero|zaragoza|zarate|zavaleta|zayas|zuloaga|zuniga
`;

/** Portuguese and Brazilian, besides those that stand with the Spanish. */
const PORTUGUESE = `
abrantes|abreu|aguiar|alegre|alencar|almada|amaral|amorim amorin|anjos|antunes|arantes|arruda|assis asis|assuncao assumpcao|azeredo
bacelar|barata|barbosa barboza|barros|bastos|batalha|beca|bento|bernardes|bernardino|bessa|boaventura|bolsonaro|borges|botelho|braga
braganca|branco|brandao|brasil brazil|caetano|caldas|caldeira|camargo|camilo|camoes|canto|cardim|carmo|carneiro|carvalho|castanho|castelo
cavaco|cavalcante cavalcanti|cerqueira|chagas|coelho|conceicao|cordeiro|correia correa|cortereal|coutinho|couto|cruzeiro|damasceno|dantas
deus|dinis diniz|domingos|dorneles dornelles|dutra|encarnacao|esperanca|falcao|faria|faro|fausto|feitosa feitoza|feliciano|ferraz|ferreira
fialho|figueira|figueiredo figueredo|filho|fontes|fontoura|fragoso|franca|freire freyre|freitas|furtado|gaspar|godinho|goncalves gonsalves
gouveia gouvea govea|guedes|guerreiro|guimaraes|gusmao|jardim|jesus|junqueira|lacerda|lage lages|lago|lajes|leao|leitao|leite|leme|lima
limeira|lisboa|loureiro|louro|macedo|machava|macieira|maciel|madeira|magalhaes|maia|marinho|marreiros|martinho|mascarenhas|matias|mattos
medeiros|meireles meirelles|mello melo|menezes meneses|mesquita|miguel|milagres|moniz|monteiro|morais moraes|moreira|morgado|moura|mourao
mourinho|nascimento|negreiros|neto|neves|nobrega|noronha|novais novaes|oliveira|outeiro|paiva payva|paixao|palmeira|parente|parreira
passos|patricio|peixoto peixotto|pena|penedo|penha|pestana|pimenta|pimentel|pinheiro pinhero|pires|portela|portugal|prates|quadros
queiroz queiros|quintas|quintela|rabelo rebelo rebello|ramalho|raposo|rego regos|resende rezende|ribeiro|ronaldo|saldanha|salgueiro
salles sales|sampaio sampayo|saraiva|saramago|seabra|seixas|sequeira siqueira|serpa|serrao|silveira|simoes|soares suares|soeiro
tavares tavarez|tavora|teixeira texeira|teles|temer|teodoro|torquato|trindade|valadares valladares|varandas|vasconcelos vasconcellos|vaz
veloso velloso|verissimo|viana vianna|vidigal|viegas|vilela villela|vilhena
`;

/** Polish, the woman's name beside the man's. */
const POLISH = `
adamczyk|adamski adamska adamsky|andrzejewski andrzejewska andrzejewsky|antczak|augustyniak|baran
baranowski baranowska baranowsky baranovski baranovska baranovsky|bartczak|bednarczyk|bednarek|bielecki bielecka|bieniek|blaszczyk
bogucki bogucka|borkowski borkowska borkowsky|borowski borowska borowsky|brzezinski brzezinska brzezinsky bzezinska bzezinsky
bukowski bukowska bukowsky|chmiel|chmielewski chmielewska chmielewsky khmelevski khmelevska khmelevsky|chojnacki chojnacka|cichon|cieslak
cieslik|czajka|czajkowski czajkowska czajkowsky chaikovski chaikovska chaikovsky tchaikovska tchaikovsky|czarnecki czarnecka|czech
czerwinski czerwinska czerwinsky|czyz|dabrowski dabrowska dabrowsky dombrowski dombrowska dombrowsky dombrovski dombrovsky
domanski domanska domansky|drozd|dudek|dziedzic|fijalkowski fijalkowska fijalkowsky|filipek|frankowski frankowska frankowsky|gajda
gajewski gajewska gajewsky|gajos|galazka|gawronski gawronska gawronsky|glowacki glowacka|glowacz|gorecki gorecka|gorski gorska gorsky
grabowski grabowska grabowsky grabovski grabovska grabovsky|grochowski grochowska grochowsky|grzelak|grzybowski grzybowska grzybowsky
gutowski gutowska gutowsky|jablonski jablonska jablonsky yablonski yablonska yablonsky|jagodzinski jagodzinska jagodzinsky
jakubowski jakubowska jakubowsky|jankowski jankowska jankowsky yankovski yankovska yankovsky
janowski janowska janowsky yanovski yanovska yanovsky|jarosz|jasinski jasinska jasinsky
jaworski jaworska jaworsky yavorski yavorska yavorsky|jedrzejczak|jezierski jezierska jeziersky|jozwiak|kaczmarczyk|kaczmarek|kaczor
kaczynski kaczynska kaczynsky|kalinowski kalinowska kalinowsky kalinovski kalinovska kalinovsky|kaminski kaminska kaminsky|kania
karczewski karczewska karczewsky|karpinski karpinska karpinsky|kasprzak|kazmierczak|kedzierski kedzierska kedziersky|klimek|kmiec|kobus
kolodziej|kolodziejczyk|konieczny|kopec|kos|kosinski kosinska kosinsky|kosowski kosowska kosowsky|kostrzewa|kot|kowal koval|kowalczyk
kowalewski kowalewska kowalewsky kovalevski kovalevska kovalevsky|kowalik|kowalski kowalska kowalsky kovalski kovalska kovalsky|koziol
kozlowski kozlowska kozlowsky kozlovski kozlovska kozlovsky|krajewski krajewska krajewsky|krakowiak|krasinski krasinska krasinsky|krawczyk
krawiec|krolikowski krolikowska krolikowsky|kruk|krupa|krzeminski krzeminska krzeminsky
krzyzanowski krzyzanowska krzyzanowsky krzhizhanovski krzhizhanovska krzhizhanovsky|kubacki kubacka|kubiak|kubica
kucharski kucharska kucharsky|kuczynski kuczynska kuczynsky|kujawa|kulesza|kurek|kurowski kurowska kurowsky|kuznicki kuznicka
kwasniewski kwasniewska kwasniewsky|kwiatkowski kwiatkowska kwiatkowsky|lach|laskowski laskowska laskowsky|lesniak
leszczynski leszczynska leszczynsky|lewandowski lewandowska lewandowsky levandovski levandovska levandovsky|lewicki lewicka
lipinski lipinska lipinsky|lipski lipska lipsky|lis|lisowski lisowska lisowsky|lukasik|lukaszewski lukaszewska lukaszewsky
maciejewski maciejewska maciejewsky|madej|maj|majchrzak|majewski majewska majewsky|majka
makowski makowska makowsky makovski makovska makovsky|malecki malecka|malicki malicka
malinowski malinowska malinowsky malinovski malinovska malinovsky|marciniak|marcinkowski marcinkowska marcinkowsky|markiewicz markevich
markowski markowska markowsky markovski markovska markovsky|marszalek|maslowski maslowska maslowsky maslovski maslovska maslovsky|matuszak
matuszewski matuszewska matuszewsky|matysiak|mazur mazurek|mazurkiewicz|michalak|michalski michalska michalsky|mickiewicz mitskevich
mielczarek|mikolajczak|mikolajczyk|milewski milewska milewsky|misiak|mlynarczyk|mroczek|mroz|mrozek|musial|muszynski muszynska muszynsky
niedzielski niedzielska niedzielsky|niemczyk|niewiadomski niewiadomska niewiadomsky|nowacki nowacka|nowak novak novakova novack
nowakowski nowakowska nowakowsky novakovski novakovska novakovsky|nowicki nowicka novitski novitska novitsky|olejniczak
olejnik oliynyk oleinik oleynik oliinyk oleynyk|olszewski olszewska olszewsky olshevski olshevska olshevsky
orlowski orlowska orlowsky orlovski orlovska orlovsky|orzechowski orzechowska orzechowsky|osinski osinska osinsky
ostrowski ostrowska ostrowsky ostrovski ostrovska ostrovsky|owczarek|pajak|pakula|panek|paszkowski paszkowska paszkowsky|pawelec|pawlak
pawlik pavlik pavlikova|pawlowski pawlowska pawlowsky pavlovski pavlovska pavlovsky|petrovski petrovska petrovsky|piasecki piasecka|piatek
piatkowski piatkowska piatkowsky|piekarski piekarska piekarsky|pietrzak|pietrzyk|pilarski pilarska pilarsky|pilsudski pilsudska pilsudsky
piotrowski piotrowska piotrowsky|podgorski podgorska podgorsky|polak polack polakova|popiel|popielarz|popielski popielska popielsky
poplawski poplawska poplawsky poplavski poplavska poplavsky|przybylski przybylska przybylsky|przybysz|ptak|pytel|radecki radecka|rak
rakowski rakowska rakowsky rakovski rakovska rakovsky|ratajczak|rogalski rogalska rogalsky|rogowski rogowska rogowsky|rojek
romanowski romanowska romanowsky romanovski romanovska romanovsky romanovskiy romanovskaya|rosinski rosinska rosinsky
rozanski rozanska rozansky|rudnicki rudnicka rudnitski rudnitska rudnitsky|rudzinski rudzinska rudzinsky|rusin
rutkowski rutkowska rutkowsky rutkovski rutkovska rutkovsky|rybak|rybicki rybicka|rydz|rzepecki rzepecka|rzepka
sadowski sadowska sadowsky sadovski sadovska sadovsky|sawicki sawicka savitski savitska savitsky savitskiy savitskaya|serafin
sienkiewicz senkevich|sikora sykora sykorova|sikorski sikorska sikorsky|siwek|skiba|skibinski skibinska skibinsky|skowron
skowronski skowronska skowronsky|skrzypczak|slowik|slowinski slowinska slowinsky|smolinski smolinska smolinsky|sobczak|sobczyk
sobieski sobieska sobiesky|sobolewski sobolewska sobolewsky sobolevski sobolevska sobolevsky|socha|sokol
sokolowski sokolowska sokolowsky sokolovski sokolovska sokolovsky|solecki solecka
sosnowski sosnowska sosnowsky sosnovski sosnovska sosnovsky|sowa|sowinski sowinska sowinsky|stachowiak|stachura|stanek
stankiewicz stankevich|stasiak|stawicki stawicka|stefaniak|stepien|stolarczyk|strzelecki strzelecka|suchecki suchecka
sulkowski sulkowska sulkowsky|swiatek|swiderski swiderska swidersky|switala|szafranski szafranska szafransky|szczepaniak|szczepanik
szczepanski szczepanska szczepansky|szczesny|szewczyk|szulc sulc sulcova|szydlowski szydlowska szydlowsky
szymanski szymanska szymansky shimanski shimanska shimansky|szymborski szymborska szymborsky|szymczak|tkaczyk
tomaszewski tomaszewska tomaszewsky tomashevski tomashevska tomashevsky|tomczak|tomczyk|trojanowski trojanowska trojanowsky|tusk
twardowski twardowska twardowsky tvardovski tvardovska tvardovsky|tyszkiewicz tishkevich|urbaniak|urbanski urbanska urbansky|walczak
walesa|walkowiak|wasik|wasilewski wasilewska wasilewsky vasilevski vasilevska vasilevsky|wawrzyniak
wesolowski wesolowska wesolowsky vesolovski vesolovska vesolovsky|wieczorek|wierzbicki wierzbicka verbitski verbitska verbitsky|wilczek
wilczynski wilczynska wilczynsky|wilk|winiarski winiarska winiarsky|wisniewski wisniewska wisniewsky vishnevski vishnevska vishnevsky
witkowski witkowska witkowsky vitkovski vitkovska vitkovsky|wlodarczyk|wojciechowski wojciechowska wojciechowsky|wojcik|wojtas|wojtowicz
wojtyla|wolak|wolny volny volna|wolski wolska wolsky volski volska volsky|wozniak|wrobel
wroblewski wroblewska wroblewsky vrublevski vrublevska vrublevsky|wronski wronska wronsky vronski vronska vronsky
wysocki wysocka visotski visotska visotsky vysotsky vysotski vysotskiy vysotskaya|zajac|zakrzewski zakrzewska zakrzewsky
zalewski zalewska zalewsky zalevski zalevska zalevsky|zaremba|zarzycki zarzycka|zawadzki zawadzka|zdunek|zieba
zielinski zielinska zielinsky|zielonka|ziemba|zietek|zimny|ziolkowski ziolkowska ziolkowsky|zuk zhuk juk
zukowski zukowska zukowsky zhukovski zhukovska zhukovsky|zurawski zurawska zurawsky|zych
`;

/** Czech and Slovak, the woman's name beside the man's. */
const CZECH = `
adamec adamcova|balaz balazova|ballek ballkova|barak barakova|baros barosova|bartak bartakova|bartos bartosova|becvar becvarova
benda bendova|benes benesova|beran beranova|beranek berankova|bezak bezakova|biely biela|bila bilova|blaha blahova|blazek blazkova
bohac bohacova|boucek bouckova|brabec brabcova|brezina brezinova|broz brozova|brychta brychtova|bures buresova|burian burianova
cech cechova|cepek cepkova|cermak cermakova|cerny cerna chornyi chernyi chorny|cervenak cervenakova|cervenka cervenkova
cervinka cervinkova|chaloupka chaloupkova|chalupa chalupova|chmel chmelova|chovanec chovancova|chvatal chvatalova|cibulka cibulkova
cizek cizkova|danek|danko|dobes dobesova|dolezal dolezalova|doubek doubkova|drabek drabkova|dubcek dubckova|dubsky dubska|duda dudova
dusek duskova|dvoracek dvorackova|dvorak dvorakova|eliasek eliaskova|fiala fialova|fico ficova|fojtik fojtikova|fousek fouskova
francek franckova|gajdos gajdosova|gott gottova|gregorova|gregr gregrova|habal habalova|hajek hajkova|halama halamova|halas halasova
hanak hanakova|hanus hanusova|hanzal hanzalova|hasek haskova|hasik hasikova|havel havelova|havelka havelkova|havlicek havlickova
havlik havlikova|havran havranova|heger hegerova|hejda hejdova|hladik hladikova|hlavac hlavacova|hlavacek hlavackova|hlinka hlinkova
hnatek hnatkova|holecek holeckova|holub holubova|holy hola|horacek horackova|horak horakova|horky horka|horvat horvath horvathova
hosek hoskova|houska houskova|hovorka hovorkova|hrabak hrabakova|hrabal hrabalova|hrdlicka hrdlickova|hribal hribalova|hronek hronkova
hruby hruba|hruska hruskova|hrusovsky hrusovska|hudak hudakova|hudec hudcova|husak husakova|janacek janackova|janda jandova
janecek janeckova|janik janikova|janos janosova|janota janotova|jares jaresova|jaros jarosova|jelinek jelinkova|jezek jezkova
jilek jilkova|jirak jirakova|jirasek jiraskova|jiricek jirickova|jurcik jurcikova|kadlec kadlcova|kafka kafkova|kalina kalinova
kalous kalousova|kantor kantorova|kara karova|karasek karaskova|klement klementova|klima|kliment klimentova|knezek knezkova|koci
kohout kohoutova|kolar|kolarik kolarikova|kolesar kolesarova|koller kollerova|komarek komarkova|konecny konecna|kopecky kopecka
kopriva koprivova|korbel korbelova|korinek korinkova|kosek koskova|kosik kosikova|kostelecky kostelecka|kostka kostkova|koubek koubkova
koudelka koudelkova|koukal koukalova|kovac kovacova kovach kovacs|kovacik kovacikova|kovalcik kovalcikova|kovar kovarova
kovarik kovarikova|kozak kozakova|kral kralova|kralik kralikova|kramar kramarova|kratky kratka|kratochvil kratochvilova|krcmar krcmarova
krejci krejcova|krivanek krivankova|kroupa kroupova|krupka krupkova|krystof krystofova|kubat kubatova|kubelik kubelikova|kubes kubesova
kubik kubikova|kucera kucerova|kuchar kucharova|kudrna kudrnova|kukla kuklova|kundera kunderova|kupka kupkova|kurka kurkova
kvapil kvapilova|lacko lackova|lastovicka lastovickova|ledecky ledecka|lendl lendlova|lhotak lhotakova|linhart linhartova|liska liskova
lukac lukacova|macek mackova|macha machova|machac machacova|machacek machackova|maly mala|manak manakova|marecek mareckova|mares maresova
masaryk masarykova|masek maskova|matejcek matejckova|matejka matejkova|matejovsky matejovska|matousek matouskova|mazanek mazankova
meciar meciarova|melichar melicharova|michalek michalkova|michalik michalikova|michna michnova|mihalik mihalikova|mika mikova
mikulka mikulkova|mikus mikusova|mlynar mlynarova|moravec moravcova|moravek moravkova|motycka motyckova|mracek mrackova|mraz mrazova
mrazek mrazkova|mucha muchova|musil musilova|myslivec myslivcova|navratil navratilova|nedved nedvedova|nejedly nejedla|nemcova nemec
nemecek nemeckova|neruda nerudova|nezval nezvalova|novacek novackova|novotny novotna|novy nova|obamova|ondra ondrova|ondracek ondrackova
ondrej ondrejova|opletal opletalova|oravec oravcova|otahal otahalova|palach palachova|palacky palacka|palecek paleckova|pavelka pavelkova
pavlicek pavlickova|pazdera pazderova|pekar pekarova|pelikan pelikanova|pesek|petrik petrikova|pilar pilarova|pivonka pivonkova
plsek plskova|pokorny pokorna|polivka polivkova|popelka popelkova|pospisil pospisilova|potucek potuckova|prazak prazakova|prchal prchalova
prochazka prochazkova|prokop prokopova|prusa prusova|ptacek ptackova|rada radova|rehor rehorova|reznicek reznickova|riha rihova
rokos rokosova|roubal roubalova|roupec roupcova|rous rousova|ruzicka ruzickova|rybar rybarova|sabol sabolova|safarik safarikova
safranek safrankova|samek samkova|sebesta sebestova|sedlacek sedlackova|sedlak sedlakova|sevcik sevcikova|sikula sikulova|simak simakova
simecek simeckova|simek simkova|simunek simunkova|sindelar sindelarova|siroky siroka|sirotek sirotkova|skala skalova|skalicky skalicka
sklenar sklenarova|skoda skodova|skvorecky skvorecka|sladek sladkova|slama slamova|slavik slavikova|slezak slezakova|smetana smetanova
smid smidova|smolik smolikova|snajdr snajdrova|soucek souckova|soukup soukupova|spacek spackova|spicka spickova|stastny stastna
stefanik stefanikova|steiner steinerova|stepanek stepankova|sterba sterbova|stoklasa stoklasova|stransky stranska|strnad strnadova
suk sukova|sulik sulikova|svec svecova|svejk svejkova|svoboda svobodova|synek synkova|tesar tesarova|tichy ticha|toman tomanova
tomasek tomaskova|tomecek tomeckova|travnicek travnickova|trnka trnkova|tuma tumova|turek turkova|tvrdik tvrdikova|tvrdy tvrda
uher uherova|uhlir uhlirova|ulrych ulrychova|urban urbanova|urbanek urbankova|vacek vackova|vaclavik vaclavikova|vagner vagnerova
vala valova|valek valkova|valenta valentova|vancura vancurova|vanek vankova|vanicek vanickova|varga vargova vargha|vasek vaskova
vavra vavrova|vejvoda vejvodova|vesely vesela|vicek vickova|vlach vlachova|vlasak vlasakova|vlcek vlckova|vlk vlkova|vodicka vodickova
vojacek vojackova|vojtech vojtechova|vojtisek vojtiskova|vondra vondrova|vondracek vondrackova|vorel vorelova|vosahlo vosahlova
votava votavova|vrana vranova|vrba vrbova|vydra vydrova|vymazal vymazalova|vyskocil vyskocilova|zabransky zabranska|zach zachova
zahradnik zahradnikova|zakova|zapotocky zapotocka|zatopek zatopkova|zavadil zavadilova|zbynek zbynkova|zelenka zelenkova|zeleny zelena
zelnik zelnikova|zeman zemanova|zemanek zemankova|zidek zidkova|zima zimova|zitek zitkova|zlamal zlamalova
`;

/** Hungarian. */
const HUNGARIAN = `
almasi almasy|andrasi andrassy|antal|apostol|aradi|arpad|baan|babos|bacsi|bajnai|bako|balazs|balog balogh|banfi banffy|banki|barany|bardos
barna|bartha barta|bartok|bathory batori|beke|bekesi bekesy|bencze bence|benko|berkes|berki|biro|bodnar|bogar|bognar|borbely|boros|botos
bozsik|csak|csanyi|csaszar|cserhati|csikos|csiszar|csizmadia|csonka|csordas|czibor|deak|dekany|demeter|denes|dezso|dobi|dobos|dosa dozsa
dudas|eotvos eoetvoes|erdei erdelyi|erdos|erkel|esterhazy eszterhazy|farago|farkas|fazekas|feher|fekete|ferenczi ferenczy|fodor
foldes foeldes|foldi foeldi|fulop fueloep|furedi fueredi|fuzi|gal gaal|garai garay|gazdag|gelencser|gellert|gergely|gero|goncz goencz
grosics|gulyas|gyarmati|gyori gyoeri|gyurcsany|hajdu|halasz|halmos|hamvas|hegedus|hegyi|herczeg herceg|hidegkuti|horthy|hunyadi hunyady
huszar|illes illyes|imre|incze ince|irinyi|jakab|jancso|janosi|javor|jokai|jozsa|juhasz|kadar|kalman|kapitany|kardos|karolyi|kassai kassak
kasza|katona|kecskes|kelemen|kemeny|kende|kenedi|kerekes|kerenyi|keresztes|kertesz|kiraly|kis kiss|kocsis|kodaly|kokai|kollar|komaromi
komuves|konya|kormos|korodi|kosa|kossuth|kovacsics|kover koever|kozma|kubala|kun|kurucz kuruc|lakatos|lantos|lazar|lendvai lendvay|lengyel
ligeti|liptak|liszt|lorincz|losonczi losonci|lukacs|madach|magyar|makai|marai|meszaros|mezo|miko|mikszath|mindszenty|molnar|moricz|morvai
muhi|nadas|nador|nagy nagi|nemes|nemeth nemet|nyari|nyerges|nyilasi|olah|orban|ormos|oros orosz|orszag|otvos oetvoes|ovari|palotas
pap papp|pasztor|pataki pataky|peter|petofi|petrovics|pinter|polgar|pongracz|pozsgay|puskas|racz rac|radi|radnoti|rajk|rakoczi rakoczy
rakosi|redei redey|remenyi|revai revay|rigo|rostas|rozsa|rozsavolgyi rozsavoelgyi|rubik|salamon|sallai sallay|santa|sarkadi
sarkozi sarkoezi sarkozy sarkoezy|sebestyen|selmeczi|siklosi|simonyi|sipos|soltesz|solymosi|solyom|somogyi somogy|soos|soproni|szabados
szabo|szakacs|szalai szalay|szalasi|szanto|szasz|szatmari szathmari|szechenyi|szecsi szechy|szekely|szekeres|szent|szentes
szentgyorgyi szentgyoergyi|szep|szigeti|szijjarto|szikra|szilagyi szilagy|szilard|szili szily|szirmai|szoke|szollosi szoellosi
szucs szuecs|szuts|takacs|tamasi|tancsics|tar|tarjan|telegdi telegdy|teleki|timar|tisza|tompa|toro toero|torok toeroek|toth tot|udvardi|uj
ujhelyi|ujvari|vadasz|vajda|vamos|varadi varady|vari|varkonyi varkony|vas vass|vegh veg|ven|veres voros voeroes veress|viczian|vida
vincze vince|virag|vitez|vizi|zagrab|zolyomi|zrinyi|zsigmond|zsoldos
`;

/** Romanian and Moldovan. */
const ROMANIAN = `
albu|alexandrescu|anghel|antonescu|antoniu|arghezi|badea|badescu|balan|barbu|basescu|bejan|blaga|boboc|bogdan|bratianu|bratu|bucur|budescu
bujor|burca|caragiale|caramitru|carp|ceausescu|cernat|chiriac|chirila|chitu|ciobanu|ciolos|cioran|ciorbea|cojocaru|coman|constantinescu
cosma|costache|costea|covaci|cretu|cristea|croitoru|cuza|dan|danciu|danila|diaconu|dima|dinescu|dinu|dobre|dogaru|dragan|dragnea|dragomir
dumitrache|dumitrescu|dumitru|duta|eftimie|eminescu|enache|ene|enescu|filimon|florea|florescu|florian|gavrila|geoana|georgescu|gheorghiu
ghinea|ghita|grigore|grigorescu|hagi|halep|haliep|iacob|iancu|iliescu|ioan|iohannis|ionescu ionesco|ionita|iordache|iorga|isac|istrate
ivan|lungu|lupescu|lupu lupul|macovei|maior|manea|manole|manolescu|marinescu|mazilu|micu|mihaila|mihailescu|mihalache|mihalcea|militaru
mircea|moisescu|moldovan moldoveanu|morariu|moraru|munteanu muntean|muresan muresanu|nastase|neacsu|neagu|necula|nedelcu|negoita|negrea
negrescu|negru|nica|nicolae|nicolescu|nicula niculae|niculescu|nistor|nita|oancea|olaru|olteanu|onea|oprea|oprescu|pana|parvu|petcu|petrea
petrescu|ponta|pop popp|popa|popescu popesco|popovici|preda|predescu|proca|prodan|puiu|puscasu|radu|radulescu|ridzi|rosca|rotaru|rusu
sandu|sandulescu|sarbu sirbu|sava savva|savu|serban|sima|sorescu|stan|stanciu|stancu|stanescu|stefanescu|stoian|stoica|stoicescu|suciu
tanase|tatarescu|teodorescu|titulescu|toader|tomescu|tudorache|turcan turcanu|turcu|ungureanu|ureche|ursache|ursu|vaduva|vasile|vasilescu
vasiliu|vlad|vladescu|vladimirescu|voicu|voiculescu|voinea|vulcan|vulpescu|zaharia|zamfir|zamfirescu
`;

/** Serbian, Croatian, Bosnian, Slovene, Macedonian, Bulgarian and Albanian. */
const SOUTH_SLAVIC = `
adamovic adamovich|ademi|ahmeti|aleksandrov aleksandrova aleksandroff aleksandrow alexandrov alexandrova alexandroff alexandrow
aleksic aleksich|alexiev alexieva aleksiev aleksieva|alija|aliu|andjelic andjelich andelic andelich andzelic andzelich
andreev andreeva andreyev andreyeva|andric andrich|angelov angelova angeloff angelow|angelovski angelovska|antic antich|antonic
apostolov apostolova apostoloff apostolow|arabadjiev arabadjieva|arifi|arsic arsich|asenov asenova asenoff asenow
atanasov atanasova atanasoff atanasow|atanasovski atanasovska|avdiu|babic babich babych|bajic bajich|bajraktari|bajrami|bakic bakich
balic balich|balliu|ban|bardhi|basha|basic basich|begaj|beqiri beqaj|berisha|bevc|bilic bilich|blagojevic blagojevich|blazevic blazevich
blazevski blazevska|boev boeva|bogdanovic bogdanovich bogdanovych|bogdanovski bogdanovska|bojanic
bojkov bojkova bojkoff bojkow boykov boykova boykoff boykow|borisov borisova borisoff borisow borissov borissova borissoff borissow
boskovic boskovich|bosnjak|bozhinov bozhinova bozhinoff bozhinow|bozic bozich|brankovic brankovich|bratusek|brozic brozich
brozovic brozovich|bukvic bukvich|bushati|cani|cankar|car|cavic cavich|cerar|ceric cerich|cirkovic cirkovich|cosic cosich|cuk|culic culich
curic curich djuric djurich duric durich|cvetkovic cvetkovich|cvitanovic cvitanovich|daci
damyanov damyanova damyanoff damyanow damianov damianova damianoff damianow|danilovic danilovich|davidovic davidovich|delic delich|demiri
dervishi|despotovic despotovich|dimitrievski dimitrievska|dimitrijevic dimitrijevich|dimitrov dimitrova dimitroff dimitrow
dimov dimova dimoff dimow|dimovski dimovska|dinic|dizdarevic dizdarevich|djokic djokich dokic dokich|djokovic djokovich dokovic dokovich
djordjevic djordjevich dordevic dordevich|djukanovic djukanovich dukanovic dukanovich|djukic djukich dukic dukich
djurdjevic djurdjevich durdevic durdevich|djurovic djurovich durovic durovich|dobrev dobreva|dodik|draganov draganova draganoff draganow
dragic dragich|dragnev dragneva|dragovic dragovich|drazic drazich|drnovsek|duka|dushku
dzhurov dzhurova dzhuroff dzhurow djurov djurova djuroff djurow|elezi|fejzullahu|filipovic filipovich|fishta|franjic franjich|frasheri
gajic gajich|ganchev gancheva|gashi|gavric gavrich|gavrilov gavrilova gavriloff gavrilow|gavrilovic gavrilovich|genchev gencheva
genov genova genoff genow|georgiev georgieva gueorguiev gueorguieva|georgievski georgievska|gjini|gjoka|gjoni|golob
gospodinov gospodinova gospodinoff gospodinow|grabar|grbic grbich|grgic grgich|grigorov grigorova grigoroff grigorow|gruevski gruevska
grujic grujich|gvozdenovic gvozdenovich|hadjiev hadjieva|hadzic hadzich|hadziosmanovic hadziosmanovich|hajdari|halili|haradinaj
hasanovic hasanovich|haxhiu|hocevar|hodzic hodzich|hoti|hoxha hodja hoxhaj|hribar
hristov hristova hristoff hristow christov christova christoff christow khristov khristova khristoff khristow|hrvat|husic husich
hyseni hysenaj|ibrahimovic ibrahimovich|idrizi|ilic|iliev ilieva iliyev iliyeva|islami|ivancic ivancich|ivanisevic ivanisevich
ivanov ivanova ivanoff ivanow|ivanovic ivanovich|ivanovski ivanovska|ivkovic ivkovich|izetbegovic izetbegovich|jakic jakich
jakovljevic jakovljevich|jaksic jaksich|jancar|jankovic jankovich|jashari jashri|jelavic jelavich|jelic jelich|jerkovic jerkovich
jevtic jevtich|jokic jokich|josipovic josipovich|jovanoski jovanoska|jovanovic jovanovich yovanovich|jovanovski jovanovska|jovic jovich
juric jurich|juricic juricich|jurkovic jurkovich|kadare|kadic kadich|kadriu|kaloyanov kaloyanova kaloyanoff kaloyanow
karadjordjevic karadjordjevich|karadzic karadzich|karakachanov karakachanova karakachanoff karakachanow|kastelic kastelich|kastrati
katic katich|kelmendi|kirilov kirilova kiriloff kirilow kirillov kirillova kirilloff kirillow|kiryakov kiryakova kiryakoff kiryakow
kitic kitich|klaric klarich|knezevic knezevich|kocjancic kocjancich|kogoj|kojic kojich|kola|kolarov kolaroff kolarow|kolev koleva|koliqi
kopitar|kosir|kostadinov kostadinova kostadinoff kostadinow|kostadinovski kostadinovska|kostic kostich|kostov kostova kostoff kostow
kostovski kostovska|kotnik|kovacevic kovacevich|kovacic kovacich|kozar|kraja|kralj|kranjcar|krasniqi|krastev krasteva krustev krusteva
krek|kristan|krizan|krsmanovic krsmanovich|krstic krstich|krumov krumova krumoff krumow|kucan|kukoc|kunev kuneva|kurti|kurtic kurtich
kusturica|lah|lazarevic lazarevich|lazarov lazarova lazaroff lazarow|lazic lazich|leka|lekic lekich|leko|lesjak|limani|ljubicic ljubicich
lleshi|lluka|loncar|lovren|lovric lovrich|lukanov lukanova lukanoff lukanow|lukic lukich|lukovic lukovich|luma
lyubenov lyubenova lyubenoff lyubenow ljubenov ljubenova ljubenoff ljubenow|majic majich|maksimovic maksimovich|malaj|malic malich
mandic mandich|mandzukic mandzukich|manojlovic manojlovich|manolov manolova manoloff manolow|maric marich|marinkovic marinkovich
marinov marinova marinoff marinow|markov markova markoff markow|markovic markovich|marku|marusic marusich|matic matich
matijasevic matijasevich|matijevic matijevich|medved|medvesek|meksi|mesic mesich|meta|metodiev metodieva
mihajlovic mihajlovich mihailovic mihailovich mikhailovich
mihaylov mihaylova mihayloff mihaylow mihailov mihailova mihailoff mihailow mikhailov mikhailova mikhailoff mikhailow mihajlov mihajlova mihajloff mihajlow
mijatovic mijatovich|mikic mikich|mikulic mikulich|milanov milanova milanoff milanow|miletic miletich|milev mileva|milic milich
milicevic milicevich|milivojevic milivojevich|milosevic milosevich|milovanovic milovanovich|milutinovic milutinovich|minchev mincheva
minkov minkova minkoff minkow|mirkovic mirkovich|misic misich|mitevski mitevska|mitic mitich|mitrevski mitrevska|mitrovic mitrovich
mladenov mladenova mladenoff mladenow|mladenovic mladenovich|mladic mladich|mlakar|modric modrich|momcilovic momcilovich|mrak|muca|mucaj
mujic mujich|mujkic mujkich|mula|murati|musliu|mustafaj|mustafic mustafich|nano|naumovski naumovska
naydenov naydenova naydenoff naydenow naidenov naidenova naidenoff naidenow najdenov najdenova najdenoff najdenow|ndoja
nedelchev nedelcheva|nedic nedich|nenadic nenadich|nenov nenova nenoff nenow|nesic nesich|nikolic nikolich
nikolov nikolova nikoloff nikolow|nikolovski nikolovska|novakovic novakovich|oblak|obradovic obradovich|ogris|okic|oven|pacolli|pahor
pantic pantich|pashko|pasic pasich|paunovic paunovich|pavic pavich|pavlov pavlova pavloff pavlow|pavlovic pavlovich pavlowitch|pecnik
pejic pejich|pekovic pekovich|penchev pencheva|penev peneva|peric perich|perisic perisich|perkovic perkovich|perovic perovich|petek
petkov petkova petkoff petkow|petkovic petkovich|petric petrich|petrov petrova petroff petrow|petrovic petrovich petrowitsch|pirc
plavsic plavsich|plenkovic plenkovich|plevneliev plevnelieva|pogacar|polic polich|popov popova popoff popow|popovic popovich popovych
preci|pregelj|prelec|presern|prifti|prodanovic prodanovich|prpic prpich|puskaric puskarich|qosja|radev radeva|radic radich
radonjic radonjich|radoslavov radoslavova radoslavoff radoslavow|radovanovic radovanovich|radovic radovich|radulovic radulovich
rajic rajich|rajkovic rajkovich|rakic rakich|rama|ranic|rankovic rankovich|raskovic raskovich
raykov raykova raykoff raykow raikov raikova raikoff raikow|rexha|rexhepi redzepi|ristic ristich|ristovski ristovska|rodic rodich
roglic roglich|rozman|ruci|rugova|rupel|rusev ruseva roussev rousseva|sabanovic sabanovich|sadiku|salihovic salihovich|saric sarich
savic savich|savicevic savicevich|savov savova savoff savow|sekulic sekulich|selimi|seselj|sever|shala|shehu|sikic sikich
simeonov simeonova simeonoff simeonow|simic simich|simunic|sladic sladich|slavov slavova slavoff slavow|slivnik|soldic soldich
spasic spasich|spasov spasova spasoff spasow spassov spassova spassoff spassow|spasovski spasovska|srna|stamenkovic stamenkovich
stanchev stancheva|stanev staneva|stanic|stanishev stanisheva|stanisic stanisich|stankov stankoff stankow|stankovic stankovich
stefanov stefanova stefanoff stefanow|stefanovic stefanovich|stefanovski stefanovska|stepanovic stepanovich|stevanovic stevanovich
stoichkov stoichkova stoichkoff stoichkow stoychkov stoychkova stoychkoff stoychkow|stoilov stoilova stoiloff stoilow
stojanovic stojanovich stoyanovich|stojanovski stojanovska|stojkovic stojkovich|stojkovski stojkovska|stosic stosich
stoyanov stoyanova stoyanoff stoyanow stojanov stojanova stojanoff stojanow stoianov stoianova stoianoff stoianow|subasic subasich|sudar
suker|sulejmani|sulejmanovic sulejmanovich|tadic tadich|tasic tasich|terzic terzich|tesic tesich|thaci thaqi
todorov todorova todoroff todorow|todorovic todorovich|todorovski todorovska|tomasevic tomasevich|tomasic tomasich|tomic tomich
tonchev toncheva|topalli|topi|tosic tosich|trajkovic trajkovich|trajkovski trajkovska
tsankov tsankova tsankoff tsankow cankov cankova cankoff cankow
tsvetanov tsvetanova tsvetanoff tsvetanow cvetanov cvetanova cvetanoff cvetanow
tsvetkov tsvetkova tsvetkoff tsvetkow tzvetkov tzvetkova tzvetkoff tzvetkow cvetkov cvetkova cvetkoff cvetkow|tudjman tudman
valchev valcheva vulchev vulcheva|vasic vasich|vasilev vasileva|velchev velcheva|veliaj|velikov velikova velikoff velikow
veljkovic veljkovich|velkov velkova velkoff velkow|velkovski velkovska|veselinovic veselinovich|vidic vidich|vidmar|vidovic vidovich
vincic vincich|vlahovic vlahovich|vlaovic vlaovich|vodnik|vrioni|vucic vucich|vucinic|vujic vujich|vujovic vujovich|vukic vukich
vukovic vukovich|vuksanovic vuksanovich|vulic vulich|xhaka|yanev yaneva ianev ianeva
yankov yankova yankoff yankow jankov jankova jankoff jankow|ymeri
yordanov yordanova yordanoff yordanow iordanov iordanova iordanoff iordanow jordanov jordanova jordanoff jordanow|yovchev yovcheva
zaev zaeva|zagorac|zahariev zaharieva zakhariev zakharieva|zajec|zdravkovski zdravkovska|zec|zeneli|zeqiri|zhelev zheleva jelev jeleva
zhivkov zhivkova zhivkoff zhivkow jivkov jivkova jivkoff jivkow|zivkovic zivkovich|zizek|zlatev zlateva|zogu|zoric zorich|zorman|zubac
zupan|zupancic zupancich
`;

/** Lithuanian, with the names of wife and daughter, and Latvian. */
const BALTIC = `
abele|abolins abolina|adamkus adamkiene adamkute|adomaitis adomaitiene adomaityte|andersons andersone|apinis|apsitis|auzins auzina
balciunas balciuniene balciunaite|balodis balode|baltins|baltrusaitis baltrusaitiene|baranauskas baranauskiene baranauskaite
bartkus bartkiene bartkute|bergs berga|berzins berzina|berzs|bielskis bielskiene|brazauskas brazauskiene brazauskaite|briedis briede
bruveris|budrys budriene budryte|butkevicius butkeviciene butkeviciute|butkus butkiene butkute|celms|cepaitis
cerniauskas cerniauskiene cerniauskaite|cesnauskas|circenis|dambis dambe|dambrauskas dambrauskiene dambrauskaite|daugela|daukantas
dombrovskis|druvins|dzenis|eglitis eglite|endzelins|freimanis freimane|gaidys|gailis gaile|galdikas|gedvilas
giedraitis giedraitiene giedraityte|gintautas|godmanis|grigaitis|grinbergs grinberga|grinius griniene griniute
grybauskas grybauskiene grybauskaite|gudaitis|gulbis gulbe|ivanauskas ivanauskiene ivanauskaite|jakstas
jankauskas jankauskiene jankauskaite|jansons jansone|janulis|jasaitis|jekabsons jekabsone|jonaitis jonaitiene jonaityte|jurgaitis|kairys
kalnins kalnina|kalvaitis|kalvitis kalvite|karins|karosas|kaunas|kavaliauskas kavaliauskiene kavaliauskaite
kazlauskas kazlauskiene kazlauskaite|kikusts|klavins klavina|kreslins kreslina|krievins krievina|krumins krumina
kubilius kubiliene kubiliute|kucinskas kucinskiene kucinskaite|kundzins|lacis lace|landsbergis|lapins lapina|lazdins lazdina|levits|liepa
liepins liepina|lukosevicius|lukosius lukosiene lukosiute|lusis|macijauskas|malinauskas malinauskiene malinauskaite
marciulionis marciulioniene marciulionyte|masiulis|matulaitis|matulis|mazeika mazeikiene mazeikaite|mickevicius mickeviciene mickeviciute
mockus mockiene mockute|morkunas morkuniene morkunaite|muiznieks|muktupavels|narbutas|nausedas nauseda nausediene|norkus norkiene norkute
ozolins ozolina|ozols ozola|paksas paksiene|paulauskas paulauskiene paulauskaite|pavlovskis|petersons petersone
petraitis petraitiene petraityte|petrauskas petrauskiene petrauskaite|pocius pociene pociute|podnieks|porins|povilaitis|priede|prunskus
pujats|purins purina|putnins|radzevicius|rainis|ramanauskas ramanauskiene ramanauskaite|repse|riekstins|rimkus rimkiene rimkute|rinkevics
roze|rozitis rozite|rudzitis|rutkauskas rutkauskiene rutkauskaite|sabonis saboniene|sakalauskas sakalauskiene sakalauskaite
saulitis saulite|savickas savickiene savickaite|silins|simkus simkiene simkute|simonaitis|sirvydas|skuja|skujins|skvernelis skverneliene
sproge sprogis|stankevicius stankeviciene stankeviciute|stonkus stonkiene stonkute|stradins|strautins strautina|stubailovs|survila
tamosaitis|tamosiunas|tirums|tomkus|ulmanis ulmane|upitis upite|urbonas urboniene urbonaite|uspaskich|vaiciulis|vaitkus vaitkiene vaitkute
valaitis|valancius|vanags vanaga|vasiliauskas vasiliauskiene vasiliauskaite|vejonis|venckus|vilkas|vilks vilka|vitolins vitolina
vitols vitola|zarins zarina|zeltins|zemaitis zemaitiene zemaityte|zilinskas zilinskiene zilinskaite|zukauskas zukauskiene zukauskaite
zvirbulis
`;

/** Greek and Cypriot, the woman's name beside the man's; the letters of both transliterations. */
const GREEK = `
alexakis|alexiou|alexopoulos alexopoulou|anagnostopoulos anagnostopoulou|anagnostou|anastasiadis anastasiades anastasiadou|anastasiou
andreadis andreades andreadou|andreou|androulakis|angelopoulos aggelopoulos angelopoulou|antetokounmpo|antoniadis antoniades antoniadou
antoniou|apostolakis|apostolidis apostolides apostolidou|apostolopoulos apostolopoulou|apostolou|aravidis|argyriou
argyropoulos argyropoulou|arvaniti arvanitou|arvanitis|athanasiadis athanasiades athanasiadou|athanasiou|athanasopoulos athanasopoulou
avgerinos|bakogiannis bakoyannis|bouras|charalambous charalampous haralambous|charalampidis charalambidis charalambides
chatzidakis hadjidakis hatzidakis|chatzis hatzis|christodoulakis|christodoulou|christofi christofias|christofidis christofides
christopoulos christopoulou|christou|chronopoulos chronopoulou|constantinidis konstantinidis constantinides konstantinidou
constantinou konstantinou|dalaras|daskalakis|daskalopoulos daskalopoulou|demetriades dimitriadis dimitriadou|demetriou dimitriou|diamantis
diamantopoulos diamantopoulou|dimas|dimitrakopoulos dimitrakopoulou|dimitropoulos dimitropoulou|dimopoulos dimopoulou|dragoumis|drakos
economidis oikonomidis economides|economou oikonomou|efthymiou efthimiou|elytis|filippou philippou|fotiadis fotiades fotiadou
fotopoulos fotopoulou|galanis|galanopoulos|gavras|georgakis|georgantas|georgiadis georgiades georgiadou|georgiou yeorgiou
georgopoulos georgopoulou|giannakis|giannakopoulos yiannakopoulos giannakopoulou|giannopoulos yiannopoulos giannopoulou|gikas|grivas
hadjigeorgiou chatzigeorgiou|hadjipetrou|ioannidis ioannides ioannidou|ioannou|kalogeropoulos kalogeropoulou|kalogirou kalogerou
kanellopoulos kanellopoulou|kapodistrias|karagiannis karayannis karagianni|karagounis|karahalios karachalios|karamanlis|karamanos|karas
karatzas|karvounis|katsaros|kazantzakis|kazantzidis|keramidas|kokkalis|kokkinos|kolokotronis|kontos|kostopoulos kostopoulou
kotsiopoulos kotsiopoulou|kouris|koutras|koutsoukos|kyprianou|kyriakidis kyriakides kyriakidou|kyriakopoulos kyriakopoulou|kyriakou
lambrakis|lambropoulos lampropoulos lambropoulou|lambrou lamprou|lazaridis lazarides lazaridou|lazarou|leventis|liakos|louca|makris makri
manolakis|manos|margaritis|markopoulos markopoulou|mavridis mavrides mavridou|mavromatis|mavros|melas|metaxas
michaelides michailidis michailidou|michalopoulos michalopoulou|mitropoulos mitropoulou|mitsotakis|moschos|mouskouri mouskouris
nikolaidis nicolaides nikolaidou|nikolaou nicolaou|nikolopoulos nikolopoulou|onassis|panagiotidis panayiotides
panagiotopoulos panayotopoulos panagiotopoulou|panagiotou panayiotou|panagoulis|panopoulos|panteli pantelis|pantelidis pantelides
papachristou papahristou|papadakis papadaki|papademos|papadimas|papadimitriou papademetriou|papadopoulos papadopoulou papadopulos
papageorgiou|papagiannis papayannis|papaioannou|papakonstantinou papaconstantinou|papakostas|papalexiou|papanastasiou|papandreou
papanikolaou papanicolaou|papantoniou|papathanasiou|papavasiliou|papoulias|pappas papas|paraskevas|paraskevopoulos paraskevopoulou
pavlidis pavlides pavlidou|pavlopoulos pavlopoulou|pavlou|petridis petrides petridou|petropoulos petropoulou|petrou|politis
polychronopoulos|pontikis|psaros|psarras|rallis|raptis|ritsos|sakellariou|sakellaropoulos sakellaropoulou|samaras|samaropoulos
savvidis savvides savvidou|seferis|sideris|simitis|skouras|sofianos|sotiriou|sotiropoulos sotiropoulou|spanos|spanoulis|stamatis
stamatopoulos stamatopoulou|stamou|stathopoulos stathopoulou|stavrakis|stavropoulos stavropoulou|stavrou|stefanidis stefanides
stefanopoulos stephanopoulos stefanopoulou|stergiou|stratos|stylianidis stylianides|stylianou|theocharis|theodorakis theodoraki
theodoridis theodorides theodoridou|theodoropoulos theodoropoulou|theodorou|theotokis|toumazou|triantafyllou triantafillou|trikoupis
tsakalotos|tsarouchas|tsiolis tsiolkas|tsipras|tsitsipas|tsolakis|varoufakis|vasilakis|vasileiou vassiliou vasiliou
vasilopoulos vassilopoulos vasilopoulou|vassiliadis vasiliadis vassiliades vasileiadis|venizelos|vlachopoulos vlachopoulou|vlachos vlahos
voulgaris|xanthopoulos xanthopoulou|xenakis|xenos|yiannakis|zachariou|zacharopoulos|zafiropoulos zafiropoulou|zervas|zervos|zografos
`;

/** Turkish, Azerbaijani and the peoples of Central Asia. */
const TURKISH = `
abbasov abbasova|abdrakhmanov|abdullaev abdullayev abdullaeva abdullayeva|abdurakhmanov abdurahmonov|acar|acikgoz acikgoez
adiguzel adiguezel|agayev agaev agayeva|aitmatov|akar|akay|akayev akaev|akbas|akbulut|akca|akcay|akdag|akdemir|akdeniz|akgul akguel
akgun akguen|akhmedov ahmedov akhmedova|akhmetov akhmetova|akin|akkaya|akkus|akman|akpinar|aksoy|aksu|aktas|akturk aktuerk|akyol
akyuz akyuez|albayrak|aliev aliyev alieva aliyeva|alkan|allahverdiyev|altan|altay|altintas|altun altin|ari|arikan|arslan aslan|atalay
atambayev atambaev|atas|ataseven|atasoy|ataturk atatuerk|ates|avci|ay|ayaz|aydemir|aydin|aydogan|aydogdu|aygun ayguen|ayhan|aykut|aytac
babacan|babayev babaev babayeva|bagirov baghirov baghirova|bahceli|baimenov|bakir|bakiyev bakiev|balci|balta|bas|basaran|basbug|batur
bayar|baykal|bayrak|bayraktar|bayram|bayramov bairamov|bektas|berdimuhamedov berdymukhammedov|berdiyev berdiev|bilgic|bilgin
bingol bingoel|binici|birinci|bolat|boz|bozdag|bozkurt|boztepe|budak|bulut|caglar|cakar|cakir|cakmak|caliskan|cam|can|candan|celebi|celik
cengiz|cetin|cetinkaya|cevik|ceylan|cicek|ciftci|ciller|cinar|coban|col coel|colak|coskun|dag|dagli|dalkilic|davutoglu|dede|demir|demirbas
demirci|demirel|demirkan|demirtas|deniz|dere|dikmen|dinc|dincer|dogan|dogru|donmez doenmez|duman|durak|duran|durmaz|durmus|dursun
dzhaksybekov|ecevit|ekici|ekinci|elci|elmas|er|eraslan|erbakan|erbas|erbil|ercan|erdem|erden|erdogan|eren|ergin|ergun erguen|erkan|erol
ersoy|ertas|erturk ertuerk|esen|evren|eyvazov|gadzhiev hajiyev gadjiev hajiyeva|gasanov hasanov gasanova hasanova
gasimov qasimov kasimov kasymov|gedik|genc|gocer goecer|gok goek|gokce goekce|gokcek goekcek|goktas goektas|gonul goenuel|goz goez
gul guel|guldal gueldal|gulen guelen|guler gueler|guliyev kuliev guliev quliyev guliyeva|guller gueller|gumus guemues|gun guen
gunal guenal|gunay guenay|gundogdu guendogdu|gunduz guenduez|gunes guenes|guney gueney|gungor guengoer|gur guer|gurbuz guerbuez
gursel guersel|gursoy guersoy|guseinov huseynov guseynov huseynova|guven gueven|guzel guezel|hamidov khamidov|huseynzade
ibragimov ibrahimov ibragimova ibrahimova|inan|inonu inoenue|ipek|irmak|isik|iskandarov iskenderov|isler
ismailov ismayilov ismoilov ismailova|jabbarov dzhabbarov|jafarov dzhafarov cafarov|jalilov dzhalilov|japarov zhaparov
jeenbekov zheenbekov|jumagulov zhumagulov|kadyrov qadirov kadirov kadyrova|kahraman|kalkan|kandemir|kaplan|karaaslan|karabulut|karaca
karadag|karadeniz|karaduman|karagoz karagoez|karahan|karakaya|karakoc|karakus|karaman|karatas|karimov kerimov karimova kerimova|kartal
kavak|kaya|kaygisiz|kayhan|kazymov|keles|keskin|khalilov xalilov halilov|khodjaev khodzhaev khojaev|kilic|kilicdaroglu|kilinc|kirac|kirbac
kirca|kizil|kizilkaya|koc|koca|kocak|kocaman|kocyigit|koksal koeksal|korkmaz|korkut|koroglu koeroglu|kose koese|kucuk kuecuek|kurt
kurtulus|kuru|kus|kutlu|livaneli|mamedov mammadov mamedova mammadova|mansurov mansurova|mehdiyev mekhtiev|menderes|mercan|mert
mirzaev mirzayev mirzoev|mirziyoyev mirziyoev|mukhamedov muhammedov|muradov myradov muratov|musaev musayev musaeva|mustafayev mustafaev
mutlu|nabiyev nabiev nabieva|nazarbaev nazarbayev|nazarov nazarova|niyazov niyozov|nurmagomedov|nurmukhamedov|oguz|okay|oktay|okur|olgun
onal oenal|onay|oner oener|oral|orazov orazova|orhan|oruc|otunbaev otunbayeva|oz oez|ozal oezal|ozbay oezbay|ozbek oezbek|ozcan oezcan
ozcelik oezcelik|ozdemir oezdemir|ozden oezden|ozer oezer|ozgen oezgen|ozgur oezguer|ozkan oezkan|ozkaya oezkaya|ozmen oezmen
ozturk oeztuerk|ozyurt oezyurt|pamuk|parlak|pekcan|peker|pektas|polat|rahimov rakhimov rahimova ragimov|rahmonov rakhmonov rahmonova
rashidov rashidova|rasulov rasulova|rustamov rustamova|rzayev rzaev|sadykov sadikov sadiqov sadykova|safarov safarova|saglam|sahin
saidov saidova|salimov salimova|sari|sarigul sariguel|sarikaya|satybaldiev|savas savvas|saygin|seckin|sen|sener|sengul senguel
senturk sentuerk|sezer|sezgin|sharipov sharifov sharipova|simsek|sonmez soenmez|soylu|soysal|sozen soezen
suleymanov suleimanov suleimanova|sultanov sultonov sultanova|tagiyev tagiev|tamer|tanrikulu|tas|tasdemir|tashkenbaev|taskin|tatli
tatlises|tekeli|tekin|temel|tepe|tok|tokaev tokayev|toker|topal|topcu|toprak|torun|tosun|tufekci tuefekci|tuna|tunc|tuncer|turk tuerk
turkmen tuerkmen|turkoglu tuerkoglu|tursunov tursunova|ucar|ugur|ugurlu|ulu|ulusoy|umarov umarova|unal uenal|unlu uenlue|uslu
usmanov usmonov usmanova|ustun uestuen|usubov yusubov|uyar|uysal|uzun|valiev veliyev valiyev valieva|vural|yakubov yaqubov yakubova|yalcin
yaman|yasar|yavuz|yazici|yigit|yildirim|yildiz|yilmaz|yoruk yoeruek|yorulmaz|yuce yuece|yucel yuecel|yuksel yueksel
yuldashev yoldoshev yuldasheva|yunusov yunusova|yurt|yurtsever|yusupov yusufov yusupova|zakirov zokirov|zengin|zhumabaev|zorlu
`;

/** Russian, Ukrainian and Belarusian, the woman's name beside the man's. */
const EAST_SLAVIC = `
abramov abramova abramoff abramow|afanasiev afanasieva afanasyev afanasyeva afanasev afanaseva|agapov agapova agapoff agapow
akimov akimova akimoff akimow|aksenov aksenova aksenoff aksenow aksyonov aksyonova aksyonoff aksyonow
alekseev alekseeva alekseyev alekseyeva alexeev alexeeva alexeyev alexeyeva|alekseevich alexievich aleksievich
aleshin aleshina alyoshin alyoshina|alimov alimova alimoff alimow|ananiev ananieva ananyev ananyeva|andriychuk andriichuk
andriyenko andrienko|andrushchenko|anisimov anisimova anisimoff anisimow|antipov antipova antipoff antipow|antonenko
antonov antonova antonoff antonow|antonyuk antoniuk|anufriev anufrieva|arefiev arefieva arefyev arefyeva
arkhipov arkhipova arkhipoff arkhipow|artamonov artamonova artamonoff artamonow|artemenko|artemiev artemieva artemyev artemyeva
artemov artemova artemoff artemow artyomov artyomova artyomoff artyomow|astafiev astafieva astafyev astafyeva
avdeev avdeeva avdeyev avdeyeva|averin averina|averyanov averyanova averyanoff averyanow|avramenko|babariko|babenko|baburin baburina
babushkin babushkina|baklanov baklanova baklanoff baklanow|balashov balashova balashoff balashow|bandera|baranenko
baranov baranova baranoff baranow|baranovich|barinov barinova barinoff barinow|batalov batalova bataloff batalow
bazhenov bazhenova bazhenoff bazhenow|belkin belkina|belousov belousova belousoff belousow|belov belova beloff below
belyaev belyaeva belyayev belyayeva beliaev beliaeva|belyakov belyakova belyakoff belyakow beliakov beliakova beliakoff beliakow
berezin berezina|bespalov bespalova bespaloff bespalow|bezruchko|bilous|bilyk bilik|blinov blinova blinoff blinow|blokhin blokhina
bobrov bobrova bobroff bobrow|bogachev bogacheva|bogdanets|bogdanov bogdanova bogdanoff bogdanow|bogomolov bogomolova bogomoloff bogomolow
bohdanenko bogdanenko|bokov bokova bokoff bokow|bolshakov bolshakova bolshakoff bolshakow|bondar|bondarchuk|bondarenko|bondarev bondareva
borisevich|borodin borodina|borshchevsky borshchevski borshchevskiy borshchevskaya|bortnikov bortnikova bortnikoff bortnikow
borysenko borisenko|boyko boiko bojko|brezhnev brezhneva|bublik|budanov budanova budanoff budanow|budko|bulatov bulatova bulatoff bulatow
bulgakov bulgakova bulgakoff bulgakow|bulganin bulganina|burlaka|burov burova buroff burow|buryak|butenko|bykau
bykov bykova bykoff bykow bikov bikova bikoff bikow|bystrov bystrova bystroff bystrow|chaikin chaikina|chaly|chebotarev chebotareva
chekhov chekhova chekhoff chekhow|chepurnenko|cheremisin cheremisina|cherenkov cherenkova cherenkoff cherenkow
cherepanov cherepanova cherepanoff cherepanow|chernenko|chernenkov chernenkova chernenkoff chernenkow|chernov chernova chernoff chernow
chernyaev chernyaeva chernyayev chernyayeva|chernyak cherniak|chernyshev chernysheva chernishev chernisheva
chistyakov chistyakova chistyakoff chistyakow chistiakov chistiakova chistiakoff chistiakow|chornovil chernovol|chubais|chumak tchoumak
chumakov chumakova chumakoff chumakow|chyhir chigir|cossack|danilov danilova daniloff danilow|danylchuk danilchuk|danylenko danilenko
dashkevich dashkevych|davydenko davidenko|davydov davydova davydoff davydow davidov davidova davidoff davidow|demchenko|demchuk
dementiev dementieva dementyev dementyeva|demidov demidova demidoff demidow|demin demina|denisov denisova denisoff denisow
denysenko denisenko|deripaska|didenko|didukh diduh|dmitriev dmitrieva dmitriyev dmitriyeva dimitriev dimitrieva|dmytrenko dmitrenko
dmytruk dmitruk|dobrovolsky dobrovolski dobrovolskiy dobrovolskaya|dolgov dolgova dolgoff dolgow|dorofeev dorofeeva dorofeyev dorofeyeva
doronin doronina|doroshenko|dostoevsky dostoevski dostoevskiy dostoevskaya dostoyevsky dostoyevski dostoyevskiy dostoyevskaya
dotsenko docenko|dovzhenko|dragun|drozdenko|drozdov drozdova drozdoff drozdow|druzhinin druzhinina|dubchak|dubinin dubinina
dubov dubova duboff dubow|dubrovin dubrovina|dudnyk dudnik|dyachenko diachenko|dyachkov dyachkova dyachkoff dyachkow|dyachuk diachuk
dzyuba dziuba|efimov efimova efimoff efimow yefimov yefimova yefimoff yefimow
efremov efremova efremoff efremow yefremov yefremova yefremoff yefremow|egorov egorova egoroff egorow yegorov yegorova yegoroff yegorow
eliseev eliseeva yeliseev yeliseeva yeliseyev yeliseyeva
emelyanov emelyanova emelyanoff emelyanow yemelyanov yemelyanova yemelyanoff yemelyanow emelianov emelianova emelianoff emelianow
eremeev eremeeva yeremeev yeremeeva|eremin eremina yeremin yeremina
ermakov ermakova ermakoff ermakow yermakov yermakova yermakoff yermakow|ermolaev ermolaeva yermolaev yermolaeva
erofeev erofeeva yerofeev yerofeeva yerofeyev yerofeyeva|ershov ershova ershoff ershow yershov yershova yershoff yershow
evdokimov evdokimova evdokimoff evdokimow yevdokimov yevdokimova yevdokimoff yevdokimow|fadeev fadeeva fadeyev fadeyeva|fedorchuk
fedorenko|fedorov fedorova fedoroff fedorow fyodorov fyodorova fyodoroff fyodorow feodorov feodorova feodoroff feodorow|fedoruk
fedoseev fedoseeva fedoseyev fedoseyeva|fedotov fedotova fedotoff fedotow|filatenko|filatov filatova filatoff filatow
filimonov filimonova filimonoff filimonow|filippov filippova filippoff filippow filipov filipoff filipow|filonenko|fokin fokina
fomichev fomicheva|fomin fomina|fradkov fradkova fradkoff fradkow|franko|fridman|frolkin frolkina|frolov frolova froloff frolow
gagarin gagarina|gaiduk hayduk haiduk|galkin galkina|gavrilin gavrilina|gerasimov gerasimova gerasimoff gerasimow
glazkov glazkova glazkoff glazkow|glazunov glazunova glazunoff glazunow|glebov glebova gleboff glebow|glinka
glukhov glukhova glukhoff glukhow|gnatenko hnatenko|gnatyuk hnatiuk gnatiuk hnatyuk|gogol hohol|golikov golikova golikoff golikow
golovanov golovanova golovanoff golovanow|golovin golovina|golovko holovko|golubev golubeva|goncharenko honcharenko
goncharov goncharova goncharoff goncharow|goncharuk honcharuk
gorbachev gorbacheva gorbachyov gorbachyova gorbachyoff gorbachyow gorbatschow|gorbenko horbenko|gorbunov gorbunova gorbunoff gorbunow
gordeev gordeeva gordeyev gordeyeva|gordienko hordiyenko gordiyenko|gorelov gorelova goreloff gorelow
gorshkov gorshkova gorshkoff gorshkow|goryunov goryunova goryunoff goryunow|grachev gracheva|grekov grekova grekoff grekow
gribov gribova griboff gribow|grigoriev grigorieva grigoryev grigoryeva grigorev grigoreva|grinevich hrinevich
grishchenko hryshchenko gryshchenko hrytsenko|grishin grishina|gritsenko|gritsyuk hrytsyuk hrytsiuk|gromov gromova gromoff gromow|gromyko
groysman groisman|grushevsky grushevski grushevskiy grushevskaya hrushevsky hrushevski hrushevskiy hrushevskaya
gryzlov gryzlova gryzloff gryzlow|gubanov gubanova gubanoff gubanow|gudz hudz|gulyaev gulyaeva gulyayev gulyayeva
gurev gureva guriev gurieva guryev guryeva|gurov gurova guroff gurow|gusarov gusarova gusaroff gusarow|gusev guseva
gushchin gushchina guschin guschina|guzenko|halushchenko|hancharuk|hryhorenko grigorenko|hrynko grinko
ignatiev ignatieva ignatyev ignatyeva|ignatov ignatova ignatoff ignatow|ignatovich|igumnov igumnova igumnoff igumnow
ilin ilina ilyin ilyina iljin iljina|isaev isaeva isayev isayeva|isakov isakova isakoff isakow|ivakin ivakina|ivanchenko|ivanchuk|ivanenko
ivanin ivanina|ivashchenko|ivashkevich|ivashov ivashova ivashoff ivashow|kabanov kabanova kabanoff kabanow|kachur|kalachev kalacheva
kalashnikov kalashnikova kalashnikoff kalashnikow|kalashnyk|kalinin kalinina|kalmykov kalmykova kalmykoff kalmykow|kalugin kalugina
kamenev kameneva|kaplun|karasev karaseva|karpenko|karpin karpina|karpov karpova karpoff karpow|karpovich
kartashov kartashova kartashoff kartashow|kasatkin kasatkina|kashchenko|kasparov kasparova kasparoff kasparow
katkov katkova katkoff katkow|kazakov kazakova kazakoff kazakow|kazantsev kazantseva kazancev kazanceva|kazulin kazulina kozulin kozulina
kerensky kerenski kerenskiy kerenskaya|kharitonov kharitonova kharitonoff kharitonow|khmara
khmelnytsky khmelnytski khmelnytskiy khmelnytskaya khmelnitsky khmelnitski khmelnitskiy khmelnitskaya
khodorkovsky khodorkovski khodorkovskiy khodorkovskaya|khokhlov khokhlova khokhloff khokhlow hohlov hohlova hohloff hohlow|khomenko
khomyakov khomyakova khomyakoff khomyakow|khrushchev khrushcheva khruschev khruscheva chruschtschow|kirienko kiriyenko
kirsanov kirsanova kirsanoff kirsanow|kiselev kiseleva kiselyov kiselyova kiselyoff kiselyow|klimov klimoff klimow|klimovich
klitschko klychko klichko|kliuev kliueva klyuev klyueva|klymchuk klimchuk|klymenko klimenko|kolas
kolesnikov kolesnikova kolesnikoff kolesnikow|kolesnyk kolesnik|kolesov kolesova kolesoff kolesow|kolisnyk
kolobov kolobova koloboff kolobow|kolomiets kolomoyets kolomiyets|kolomoisky kolomoiski kolomoiskiy kolomoiskaya kolomoyskyi
kolosov kolosova kolosoff kolosow|koltsov koltsova koltsoff koltsow kolcov kolcova kolcoff kolcow|koltsovenko
komarov komarova komaroff komarow|kondratenko|kondratiev kondratieva kondratyev kondratyeva|kondratyuk kondratiuk|konev koneva|kononenko
kononov kononova kononoff kononow|konovalov konovalova konovaloff konovalow|konstantinov konstantinova konstantinoff konstantinow
koptev kopteva|korablev korableva|korneev korneeva korneyev korneyeva|kornienko korniyenko|kornilov kornilova korniloff kornilow|korolenko
korolev koroleva korolyov korolyova korolyoff korolyow|koroliuk korolyuk|korotchenko|korotkov korotkova korotkoff korotkow
korovin korovina|korshunov korshunova korshunoff korshunow|korzh|kosarev kosareva|kosenko|koshelev kosheleva|kostenko|kostiuk kostyuk
kosygin kosygina|kotenko|kotlyar kotliar|kotov kotova kotoff kotow|kotsyubynsky kotsyubynski kotsyubynskiy kotsyubynskaya
kovalchuk kowaltschuk|kovalenko|kovalev kovaleva kovalyov kovalyova kovalyoff kovalyow|kovtun|kozachenko|kozachuk
kozhevnikov kozhevnikova kozhevnikoff kozhevnikow|kozin kozina|kozlov kozlova kozloff kozlow|kozlovich|kozyrev kozyreva
krasnov krasnova krasnoff krasnow|kravchenko krawtschenko|kravchuk krawtschuk|kravets kravec|krivenko kryvenko|krivonos kryvonos
krotov krotova krotoff krotow|kruglov kruglova krugloff kruglow|krutov krutova krutoff krutow|krylov krylova kryloff krylow
kryuchkov kryuchkova kryuchkoff kryuchkow kriuchkov kriuchkova kriuchkoff kriuchkow|kubasov kubasova kubasoff kubasow|kucherenko|kuchma
kudrin kudrina|kudryashov kudryashova kudryashoff kudryashow kudriashov kudriashova kudriashoff kudriashow
kudryavtsev kudryavtseva kudriavtsev kudriavtseva|kuklin kuklina|kulagin kulagina|kulakov kulakova kulakoff kulakow
kulchytsky kulchytski kulchytskiy kulchytskaya|kulesh|kulikov kulikova kulikoff kulikow|kulyk kulik|kupala
kuprianov kuprianova kuprianoff kuprianow kupriyanov kupriyanova kupriyanoff kupriyanow|kuprin kuprina|kurakin kurakina
kurbatov kurbatova kurbatoff kurbatow|kurlovich|kurochkin kurochkina|kurylenko kurilenko|kushnir|kushnirenko|kuzmenko|kuzmichev kuzmicheva
kuzmin kuzmina|kuzmych kuzmich
kuznetsov kuznetsova kuznetsoff kuznetsow kuznetzov kuznetzova kuznetzoff kuznetzow kuznecov kuznecova kuznecoff kuznecow
kvashnin kvashnina|kyrylenko kirilenko kyrilenko|kyslenko|laptev lapteva|larin larina|larionov larionova larionoff larionow
latyshev latysheva latishev latisheva|lavrenko|lavrentiev lavrentieva lavrentyev lavrentyeva|lavrinov lavrinova lavrinoff lavrinow
lavrov lavrova lavroff lavrow|lazarev lazareva|lebed|lebedev lebedeva|leonidov leonidova leonidoff leonidow|leonov leonova leonoff leonow
leonovich|leontiev leontieva leontyev leontyeva|lermontov lermontova lermontoff lermontow|leshchenko|levchenko
levchenkov levchenkova levchenkoff levchenkow|levchuk levtchuk|levitin levitina|levshin levshina|likhachev likhacheva lihachev lihacheva
limonov limonova limonoff limonow|lipatov lipatova lipatoff lipatow|litvinov litvinova litvinoff litvinow|lobachev lobacheva
lobanov lobanova lobanoff lobanow|loginov loginova loginoff loginow|lomonosov lomonosova lomonosoff lomonosow
loskutov loskutova loskutoff loskutow|lukashenko lukashenka|lukashevich|lukashin lukashina|lukin lukina|lukyanenko lukianenko
lukyanov lukyanova lukyanoff lukyanow lukianov lukianova lukianoff lukianow|lutsenko lucenko|luzhkov luzhkova luzhkoff luzhkow|lvov lvova
lyashenko liashenko|lyashko liashko|lysenko lisenko|lytkin lytkina|lytvyn litvin|lytvynenko litvinenko|makarenko|makarevich
makarov makarova makaroff makarow|makeev makeeva makeyev makeyeva|makei makey
maksimov maksimova maksimoff maksimow maximov maximova maximoff maximow|maksymenko maksimenko|malakhov malakhova malakhoff malakhow
malikov malikoff malikow|malinin malinina|malkin malkina|malyshev malysheva malishev malisheva|malyutin malyutina
mamontov mamontova mamontoff mamontow|marchenko|marchuk|markelov markelova markeloff markelow|markin markina|martynenko martinenko
martynov martynova martynoff martynow martinov martinova martinoff martinow|martynyuk martyniuk|masherov masherova masheroff masherow
maslenko|maslennikov maslennikova maslennikoff maslennikow|maslov maslova masloff maslow|matrosov matrosova matrosoff matrosow|matskevich
matveev matveeva matveyev matveyeva|matvienko matviyenko|matviychuk matviichuk|mayakovsky mayakovski mayakovskiy mayakovskaya
mayorov mayorova mayoroff mayorow maiorov maiorova maioroff maiorow|mazepa|mazurenko|mazurov mazurova mazuroff mazurow|medvedchuk
medvedev medvedeva|melnichenko melnychenko|melnichuk melnychuk|melnikov melnikova melnikoff melnikow|melnyk melnik
menshikov menshikova menshikoff menshikow|merkulov merkulova merkuloff merkulow|merkushev merkusheva|mikhailenko mykhaylenko mykhailenko
mikhalkov mikhalkova mikhalkoff mikhalkow|mikheev mikheeva mikheyev mikheyeva|miloserdov miloserdova miloserdoff miloserdow
milyukov milyukova milyukoff milyukow|minaev minaeva minayev minayeva|mironov mironova mironoff mironow|miroshnichenko myroshnychenko
miroshnik myroshnyk|mishin mishina|mishustin mishustina|mitin mitina|mitrofanov mitrofanova mitrofanoff mitrofanow
moiseev moiseeva moiseyev moiseyeva|molchanov molchanova molchanoff molchanow|molotov molotova molotoff molotow|moroz|morozenko
morozov morozova morozoff morozow|moskal|moskalenko|moskvin moskvina|mostovyi mostovoi mostovoy|mukhin mukhina|muraveva
muravyov muravyova muravyoff muravyow muraviev muravieva|myasnikov myasnikova myasnikoff myasnikow|myasnikovich
mykolaenko nikolaenko mykolayenko|mylnikov mylnikova mylnikoff mylnikow|nabiullin nabiullina|nabokov nabokova nabokoff nabokow|naumenko
naumkin naumkina|naumov naumova naumoff naumow|navalny|nazarchuk|nazarenko|nazarenkov nazarenkova nazarenkoff nazarenkow
nechaev nechaeva nechayev nechayeva|nechyporenko nechiporenko|nefedov nefedova nefedoff nefedow|nekrasov nekrasova nekrasoff nekrasow
nemtsov nemtsova nemtsoff nemtsow|nesterenko|nesterov nesterova nesteroff nesterow|nikiforov nikiforova nikiforoff nikiforow|nikitenko
nikitin nikitina|nikolaev nikolaeva nikolayev nikolayeva|nikonov nikonova nikonoff nikonow|nikulin nikulina|nosenko
nosov nosova nosoff nosow|novikov novikova novikoff novikow|novoselov novoselova novoseloff novoselow
obolensky obolenski obolenskiy obolenskaya|odintsov odintsova odintsoff odintsow|ogurtsov ogurtsova ogurtsoff ogurtsow
okhlopkov okhlopkova okhlopkoff okhlopkow|oleinikov oleinikova oleinikoff oleinikow oleynikov oleynikova oleynikoff oleynikow|omelchenko
onishchenko onyshchenko|onopko|opanasenko afanasenko|orekhov orekhova orekhoff orekhow|orlov orlova orloff orlow
osipov osipova osipoff osipow|osokin osokina|ostapchuk|ostapenko|ostapov ostapova ostapoff ostapow
ovchinnikov ovchinnikova ovchinnikoff ovchinnikow|ozerov ozerova ozeroff ozerow|pakhomov pakhomova pakhomoff pakhomow|palamarchuk
panasenko|panasyuk panasiuk|panchenko|panchuk|panfilov panfilova panfiloff panfilow|panin panina|pankov pankova pankoff pankow
pankratov pankratova pankratoff pankratow|panov panova panoff panow
parfenov parfenova parfenoff parfenow parfyonov parfyonova parfyonoff parfyonow|pashkevich|pashkov pashkova pashkoff pashkow|pasichnyk
pasternak|patrushev patrusheva|pavlenko|pavlychenko|pavlyuk pavliuk|paznyak pozdnyak|peskov peskoff peskow|pestov pestova pestoff pestow
petkevich petkievich|petlyura petliura|petrakov petrakova petrakoff petrakow|petrenko|petrenkov petrenkova petrenkoff petrenkow|petrosyan
petruk|petukhov petukhova petukhoff petukhow|pimenov pimenova pimenoff pimenow|pirogov pirogova pirogoff pirogow
platonov platonova platonoff platonow|plekhanov plekhanova plekhanoff plekhanow|plotnikov plotnikova plotnikoff plotnikow
plyushchenko pliushchenko|pogodin pogodina|pokrovsky pokrovski pokrovskiy pokrovskaya|polevoy|polishchuk polischuk
polozov polozova polozoff polozow|polyakov polyakova polyakoff polyakow poliakov poliakova poliakoff poliakow|ponomarenko
ponomarev ponomareva ponomaryov ponomaryova ponomaryoff ponomaryow|poroshenko|potanin potanina|potapov potapova potapoff potapow
potekhin potekhina|potemkin potemkina potyomkin potyomkina|prigozhin prigozhina|prikhodko prykhodko|primakov primakova primakoff primakow
prokhorov prokhorova prokhoroff prokhorow prohorov prohorova prohoroff prohorow|prokofiev prokofieva prokofyev prokofyeva|prokopchuk
prokopenko|pronin pronina|protsenko|pryakhin pryakhina|pugachev pugacheva pugachov pugachova pugachoff pugachow
pukhov pukhova pukhoff pukhow|pushkin pushkina|pustovit|putin putina poutine|pyatkov pyatkova pyatkoff pyatkow|pylypchuk pilipchuk
pylypenko pilipenko|rachmaninov rachmaninova rachmaninoff rachmaninow rakhmaninov rakhmaninova rakhmaninoff rakhmaninow|radchenko
radishchev radishcheva|radkevich|rasputin rasputina|razin razina|rebrov rebrova rebroff rebrow|repin repina|reva|reznik reznyk
rodin rodina|rodionov rodionova rodionoff rodionow|rogov rogova rogoff rogow|rogozhin rogozhina|rogozin rogozina|romanchuk|romanenko
romaniuk romanyuk|romanov romanova romanoff romanow|romanovich|romashov romashova romashoff romashow|roshchin roshchina|rotenberg
rozanov rozanova rozanoff rozanow|rozhkov rozhkova rozhkoff rozhkow|rubtsov rubtsova rubtsoff rubtsow rubcov rubcova rubcoff rubcow
rudakov rudakova rudakoff rudakow|rudenko|rudenkov rudenkova rudenkoff rudenkow|rudnev rudneva|rudyk rudik
rumyantsev rumyantseva rumiantsev rumiantseva|ryabov ryabova ryaboff ryabow riabov riabova riaboff riabow|rybachuk
rybakov rybakova rybakoff rybakow ribakov ribakova ribakoff ribakow|rybalko|rybin rybina|rykov rykova rykoff rykow
ryzhkov ryzhkova ryzhkoff ryzhkow rizhkov rizhkova rizhkoff rizhkow|ryzhov ryzhova ryzhoff ryzhow|sabitov sabitova sabitoff sabitow
sadovyi sadovoy|safonov safonova safonoff safonow|safronov safronova safronoff safronow
sakharov sakharova sakharoff sakharow saharov saharova saharoff saharow|salnikov salnikova salnikoff salnikow
saltykov saltykova saltykoff saltykow|samarin samarina|samoilov samoilova samoiloff samoilow samoylov samoylova samoyloff samoylow
samsonov samsonova samsonoff samsonow|sannikov sannikova sannikoff sannikow sannikau|savchenko|savchuk
saveliev savelieva savelyev savelyeva|savenko|savin savina|savinov savinova savinoff savinow|sazonov sazonova sazonoff sazonow
sechin sechina|sedov sedova sedoff sedow|seleznev selezneva|seleznyov seleznyova seleznyoff seleznyow
selivanov selivanova selivanoff selivanow|semchenko|semenchenko
semenov semenova semenoff semenow semyonov semyonova semyonoff semyonow semionov semionova semionoff semionow|semenyuk semeniuk
serdyuk serdiuk|serebryakov serebryakova serebryakoff serebryakow serebriakov serebriakova serebriakoff serebriakow|sereda
sergeev sergeeva sergeyev sergeyeva|sergienko serhiyenko sergiyenko serhiienko|serov serova seroff serow
seryogin seryogina seregin seregina|severov severova severoff severow|shadrin shadrina
shaposhnikov shaposhnikova shaposhnikoff shaposhnikow|shapoval|shapovalenko|shapovalov shapovalova shapovaloff shapovalow
sharapov sharapova sharapoff sharapow|sharov sharova sharoff sharow|shatalov shatalova shataloff shatalow
shchedrin shchedrina schedrin schedrina|shcherbak
shcherbakov shcherbakova shcherbakoff shcherbakow scherbakov scherbakova scherbakoff scherbakow shherbakov shherbakova shherbakoff shherbakow
shcherban|shcherbina shcherbyna|shchukin shchukina schukin schukina|shelest|shevchenko schewtschenko|shevchuk schewtschuk
shevelev sheveleva|shevtsov shevtsova shevtsoff shevtsow|shilov shilova shiloff shilow|shirokov shirokova shirokoff shirokow
shishkin shishkina|shmelev shmeleva|shoigu shoygu|sholokhov sholokhova sholokhoff sholokhow|shostak|shpak|shubin shubina
shukhevych shukhevich|shukshin shukshina|shulga shulha|shulgin shulgina|shumeyko|shushkevich shushkevych sushkevich
shuvalov shuvalova shuvaloff shuvalow|shvedov shvedova shvedoff shvedow|shvets shvec|shvetsov shvetsova shvetsoff shvetsow
sidorenko sydorenko|sidorov sidorova sidoroff sidorow sydorov sydorova sydoroff sydorow|sidorsky sidorski sidorskiy sidorskaya
silantiev silantieva silantyev silantyeva|silin|simonenko symonenko|simonov simonova simonoff simonow|sinitsyn sinitsyna sinicin sinicina
sinkevich|sirenko|sitnikov sitnikova sitnikoff sitnikow|sizov sizova sizoff sizow|sklyarenko|skobelev skobeleva
skokov skokova skokoff skokow|skoropadsky skoropadski skoropadskiy skoropadskaya|skripal skrypal|skrypnyk skripnik
skvortsov skvortsova skvortsoff skvortsow skvorcov skvorcova skvorcoff skvorcow|slavin slavina|slutsky slutski slutskiy slutskaya
smirnov smirnova smirnoff smirnow|smolenko|sobchuk|sobolev soboleva|sobyanin sobyanina sobianin sobianina|sokolov sokoloff sokolow
sokolsky sokolski sokolskiy sokolskaya|solomin solomina|solovey solovei soloviy
soloviev solovieva solovyov solovyova solovyoff solovyow solovyev solovyeva solovev soloveva
solzhenitsyn solzhenitsyna solschenizyn solschenizyna|somov somova somoff somow|soroka|sorokin sorokina
spiridonov spiridonova spiridonoff spiridonow|stadnyk stadnik|stalin stalina|starikov starikova starikoff starikow|starostin starostina
stasevich|stasyuk stasiuk|statkevich|stelmakh stelmah|stepanenko|stepanov stepanova stepanoff stepanow|stepanyuk stepaniuk
stolyarov stolyarova stolyaroff stolyarow stoliarov stoliarova stoliaroff stoliarow|stolypin stolypina|storozhenko
strelkov strelkova strelkoff strelkow|strelnikov strelnikova strelnikoff strelnikow|stroganov stroganova stroganoff stroganow
sudakov sudakova sudakoff sudakow|sukharev sukhareva|sukhov sukhova sukhoff sukhow|suprun|surikov surikova surikoff surikow
surkov surkova surkoff surkow|suslov suslova susloff suslow|suvorov suvorova suvoroff suvorow|sviridov sviridova sviridoff sviridow
svyrydenko sviridenko|sychev sycheva|sysoev sysoeva sysoyev sysoyeva|talanov talanova talanoff talanow|taran|taranenko|tarasenko
tarasevich|tarasov tarasova tarasoff tarasow|tarasyuk tarasiuk|tarkovsky tarkovski tarkovskiy tarkovskaya|telizhenko
terekhov terekhova terekhoff terekhow|tereshchenko|tereshkov tereshkova tereshkoff tereshkow|teslenko|teterin teterina
tikhomirov tikhomirova tikhomiroff tikhomirow|tikhonov tikhonova tikhonoff tikhonow tihonov tihonova tihonoff tihonow|timchenko tymchenko
timchenkov timchenkova timchenkoff timchenkow|timofeev timofeeva timofeyev timofeyeva|timoshenko tymoshenko|timoshin timoshina
tishchenko tyshchenko|titarenko tytarenko|titenko|titov titova titoff titow|tkach|tkachenko
tkachev tkacheva tkachyov tkachyova tkachyoff tkachyow|tkachuk|tokar|tolkachev tolkacheva|tolmachev tolmacheva|tolstoy tolstoi tolstoj
topolya|tretyak tretiak|tretyakov tretyakova tretyakoff tretyakow tretiakov tretiakova tretiakoff tretiakow
trifonov trifonova trifonoff trifonow|trofimov trofimova trofimoff trofimow|troshin troshina|trubetskoy trubetzkoy
tsarev tsareva carev careva|tsikhanouski tikhanovskaya tsikhanouskaya tikhanovsky tikhanovski tikhanovskiy
tsiolkovsky tsiolkovski tsiolkovskiy tsiolkovskaya|tsvetaev tsvetaeva tsvetayev tsvetayeva|tsvirko|tsybulko tsibulko
tsygankov tsygankova tsygankoff tsygankow cygankov cygankova cygankoff cygankow|tsymbal tsimbal|tupolev tupoleva
turchynov turchynova turchynoff turchynow turchinov turchinova turchinoff turchinow|turgenev turgeneva turgenyev turgenyeva
turov turova turoff turow|tyurin tyurina tiurin tiurina|tyutchev tyutcheva|udaltsov udaltsova udaltsoff udaltsow
ulanov ulanova ulanoff ulanow|ulyanov ulyanova ulyanoff ulyanow ulianov ulianova ulianoff ulianow|usenko|ushakov ushakova ushakoff ushakow
uskov uskova uskoff uskow|ustimenko ustymenko|ustinov ustinova ustinoff ustinow|usyk usik|utkin utkina|uvarov uvarova uvaroff uvarow
vakarchuk|vakhrushev vakhrusheva|vakulenko|varlamov varlamova varlamoff varlamow|vasilevich
vasiliev vasilieva vasilyev vasilyeva vassiliev vassilieva|vasin vasina|vasylchenko vasilchenko|vasylenko vasilenko|vasylyuk vasilyuk
vavilov vavilova vaviloff vavilow|vdovichenko|vdovin vdovina|vernydub|veselov veselova veseloff veselow|vikulov vikulova vikuloff vikulow
vinogradov vinogradova vinogradoff vinogradow|vinokurov vinokurova vinokuroff vinokurow
vishnyakov vishnyakova vishnyakoff vishnyakow vishniakov vishniakova vishniakoff vishniakow|vladimirov vladimirova vladimiroff vladimirow
vlasenko|vlasov vlasova vlasoff vlasow|volkov volkova volkoff volkow wolkow|volkovenko|volodin volodina|voloshin voloshina voloshyn
volynets volinets|vorobiev vorobieva vorobyov vorobyova vorobyoff vorobyow vorobyev vorobyeva vorobev vorobeva|voronenko|voronin voronina
voronov voronova voronoff voronow|vorontsov vorontsova vorontsoff vorontsow voroncov voroncova voroncoff voroncow
voroshilov voroshilova voroshiloff voroshilow|vovk|voytenko voitenko|voytsekhovsky voytsekhovski voytsekhovskiy voytsekhovskaya
voznesensky voznesenski voznesenskiy voznesenskaya|vyazemsky vyazemski vyazemskiy vyazemskaya|yakimenko yakymenko
yakimov yakimova yakimoff yakimow|yakovenko iakovenko|yakovlev yakovleva iakovlev iakovleva jakowlew|yakubenko|yakunin yakunina
yakushev yakusheva|yanchenko|yanukovych yanukovich janukowitsch|yanushkevich|yaremchuk|yaremenko|yarmolenko|yaroshenko|yashchenko
yashin yashina|yaskevich|yatsenko yacenko|yatsenyuk yatseniuk|yefimenko efimenko|yeremenko eremenko|yermolenko ermolenko
yermoshin yermoshina|yevtushenko evtushenko|yudin yudina iudin iudina|yukhymenko|yurchenko iurchenko|yurchuk|yuriev yurieva yuryev yuryeva
yurkevich|yurov yurova yuroff yurow|yushchenko iouchtchenko juschtschenko|yushkov yushkova yushkoff yushkow|zabolotny
zadornov zadornova zadornoff zadornow|zadorozhny zadorozhnyi zadorozhna|zaitsev zaitseva zaytsev zaytseva zaicev zaiceva saizew
zakharchenko zaharchenko|zakharov zakharova zakharoff zakharow zaharov zaharova zaharoff zaharow zacharow|zaluzhny zaluzhnyi
zamyatin zamyatina zamiatin zamiatina|zaporozhets|zavyalov zavyalova zavyaloff zavyalow zavialov zavialova zavialoff zavialow
zelenin zelenina|zelensky zelenski zelenskiy zelenskaya zelenskyy|zhdanov zhdanova zhdanoff zhdanow jdanov jdanova jdanoff jdanow
zhdanovich|zheleznov zheleznova zheleznoff zheleznow|zhilin zhilina|zhirinovsky zhirinovski zhirinovskiy zhirinovskaya
zhirov zhirova zhiroff zhirow|zhukov zhukova zhukoff zhukow jukov jukova jukoff jukow zukov zukova zukoff zukow|zhuravel
zhuravlev zhuravleva zhuravlyov zhuravlyova zhuravlyoff zhuravlyow|ziankovich|zimin zimina|zinchenko|zinoviev zinovieva zinovyev zinovyeva
zolotarev zolotareva|zolotov zolotova zolotoff zolotow|zorin zorina|zotov zotova zotoff zotow|zozulya zozulia|zubenko|zubko
zubkov zubkova zubkoff zubkow|zubov zubova zuboff zubow|zuev zueva zuyev zuyeva|zverev zvereva|zykov zykova zykoff zykow
zyuganov zyuganova zyuganoff zyuganow ziuganov ziuganova ziuganoff ziuganow
`;

/** Armenian and Georgian, in the spellings of the Russian, the Western Armenian and the reformed passports. */
const CAUCASIAN = `
abashidze|abrahamyan abramyan abrahamian abramian|adamia|aghajanyan agadzhanyan aghajanian|akhalkatsi|alasania
aleksanyan alexanian aleksanian|antonyan antonian|arakelyan arakelian|arveladze|asatiani|aslanyan aslanian|avagyan avakyan avakian
avalishvili|avetisyan avetisian avetissian|ayvazyan aivazyan ayvazian|babayan babaian|badalyan badalian
baghdasaryan bagdasaryan baghdasarian|bagrationi bagration|balanchivadze|balayan balaian|barseghyan barsegyan parseghian|basilashvili
batiashvili|bedrosian|beglaryan|beria|beridze|bokeria|bukhnikashvili|burjanadze burdzhanadze|chavchavadze|chikovani|chkheidze chkhaidze
dadiani|danelia|danielyan danielian|darbinyan darbinian|davitashvili|davtyan davtian|demirchyan demirchian|devdariani|dolidze|dumbadze
dzhugashvili jughashvili dzugashvili|egiazaryan yeghiazaryan yeghiazarian|eliava|galoyan|galstyan galstian|gamkrelidze|gamsakhurdia
gaprindashvili|garibashvili|gasparyan gasparian kasparian|gelashvili|gelovani|gevorgyan kevorkian gevorkyan kevorkyan
ghazaryan kazaryan ghazarian kazarian|ghukasyan gukasyan ghukassian|giorgadze|giorgobiani|gogichaishvili|gogoladze|gomelauri
grigoryan grigorian krikorian|gurgenidze|hakobyan akopyan hagopian akopian hakobian|hambardzumyan ambartsumyan hambartsumian
harutyunyan arutyunyan harutunian arutiunian|hayrapetyan airapetyan hairapetian hayrapetian
hovhannisyan oganesyan hovanessian hovannisian oganesian|hovsepyan ovsepyan hovsepian|iashvili yashvili|iosseliani ioseliani|israelyan
ivanishvili|jakeli|japaridze dzhaparidze|javakhishvili|kakabadze|kakhiani|kaladze|kalandadze|kandelaki|karapetyan karapetian garabedian
kavtaradze|khachatryan khachaturian khachatrian khachaturyan khatchadourian|khachidze|khizanishvili|kiknadze|kinkladze
kirakosyan kirakossian giragosian|kldiashvili|kobakhidze|kobalia|kocharyan kocharian|kvaratskhelia|kvirikashvili|kvitashvili|lazarian
lomidze|lominadze|lortkipanidze lordkipanidze|machavariani|maisuradze|makharadze|malkhasyan|mamardashvili|manukyan manoukian manukian
margaryan markarian margarian|margvelashvili|markosyan markossian|martirosyan martirossian mardirossian|mchedlidze|mchedlishvili|mdivani
meliksetyan|melikyan melikian|melkonyan melkonian|merabishvili|meskhi|mikaelyan mikaelian|mikeladze|minasyan minassian|mirzoyan mirzoian
mkhitaryan mkhitarian mekhitarian|mkrtchyan mkrtchian mgrdichian mkrtychan|movsisyan movsesian movsesyan|muradyan muradian|nadiradze
nalbandyan nalbandian|nazaryan nazarian|nersisyan nersesyan nersessian|noghaideli|ohanyan ohanian|okruashvili|okujava okudzhava
orbeliani orbeli|ordzhonikidze orjonikidze|pashinyan pashinian|petrosian|pirosmani pirosmanishvili
poghosyan pogosyan boghossian poghossian|robakidze|rustaveli|saakadze|saakashvili saakaschwili|safaryan safarian
sahakyan saakyan sahakian isahakyan|sargsyan sarkisyan sarkissian sarkisian sargsian|shengelia|shevardnadze schewardnadze
simonyan simonian|stepanyan stepanian stepanyants|svanidze|tabidze|tadevosyan tatevosyan tadevossian|targamadze|tonoyan|torosyan torossian
tovmasyan tovmassian|tsereteli cereteli|tsertsvadze|tsiklauri|tskitishvili|tumanyan toumanian|ugulava|usupashvili
vardanyan vartanian vardanian vartanyan|vardapetyan|vashadze|voskanyan oskanian voskanian|yeritsyan|yesayan esayan|zakaryan zakarian
zhvania jvania|zohrabyan|zourabichvili|zurabishvili|zviadauri
`;

/** Indian, Nepalese, Pakistani, Bangladeshi and Sri Lankan. */
const SOUTH_ASIAN = `
abbasi abassi|abeysekera abeysekara|abeywardena abeywardene|acharya acharia|adhikari adhikary|advani|afridi|agarwal aggarwal agrawal
agrawalla|ahluwalia ahluvalia|ahuja|aiyar iyer ayyar|akhtar akhter|akram|akter|alam|alamgir|aluthgamage|amarasinghe amarasingha|ambani
ambedkar|anand|ananthan|anjum|ansari ansary|anwar|apte|arain|arif|arora aurora|arshad|arya|asghar asgar|ashraf|aslam|asthana|atapattu
athavale|awan|awasthi avasthi|azad|azam|azhar|aziz|azmi|babu|babul|bachchan bachan|badal|bagchi|bahadur|bahl|baig beg|bajaj
bajpai vajpayee bajpayee|bajwa|bajwah|bakshi bakhshi|balakrishnan|balasuriya balasooriya|bali|baloch baluch balouch|bandara
bandaranaike bandaranayake|banerjee banerji bandyopadhyay|bangash|bano|bansal|barua baruah|basak|basheer|batra|bawa|bedi|begum begam
behera|behl|bhaduri|bhagat|bhalla|bhandari|bharadwaj bhardwaj|bhargava bhargav|bharti bharati|bhartia|bhasin|bhaskar|bhat bhatt|bhatia
bhatnagar|bhattacharya bhattacharjee bhattacharyya|bhattarai|bhatti|bhave|bhonsle bhosale bhosle|bhuiyan bhuiya bhuyan bhuiyah|bhushan
bhutia|bhutto bhuto|biplob|birla|bisht|biswas viswas|bora borah|bose basu|brahma|brar|bugti|bukhari bokhari|butt|chadha chaddha|chakma
chakraborty chakrabarti chakravarti chakravarty chakrabarty|chand|chandra|chandran|chandrasekaran
chandrasekhar chandrashekhar chandrasekar|chatterjee chatterji chattopadhyay|chattha|chaturvedi|chaubey choubey chaube
chauhan chouhan chohan chowhan|chavan|chawla|cheema chima|chettiar chettiyar chetty chetti|chhetri chettri chhettri|chidambaram|chishti
chitnis|chopra chopda|choudhury chowdhury chaudhry chaudhary choudhary chaudhuri chowdhary chaudhari choudhry chaudry|chughtai chugtai
dahanayake|dalal|dalmia|damle|danapala|dandekar|dangi|dar dhar|dash|dasti|deb dev|desai dessai|deshmukh|deshpande|devi|dewan diwan|dewanji
dhaliwal|dharmadasa|dharmasena|dhawan dhavan|dhillon dhilon|dhingra|dhoni|dissanayake dissanayaka|dixit dikshit|doshi|dua
dubey dube dwivedi dvivedi|dugal duggal|durrani durani|dutta datta dutt|ekanayake ekanayaka|faisal|fakir faqir
farooq faruq faruk farook farouk|farooqi faruqi farooqui faruqui|fatima|fazal fazl|fernando|gabol|gaekwad gaikwad|gamage|gandhi
ganesan ganeshan|ganguly ganguli gangopadhyay|garg|gavaskar|gazi ghazi|gehlot|ghafoor ghafur gafur|ghani|ghauri ghori|ghosh ghose ghosch
gilani gillani jilani geelani|giri|godbole|godrej|goel goyal goyel|gokhale|gondal|gopal|gopalakrishnan|gopalan|goswami gosvami|gowda gauda
grewal garewal|guha|gujjar gujar|gulati|gunaratne gunaratna goonaratne|gunasekara gunasekera goonesekera
gunawardena gunawardene goonewardene gunawardana|gupta gupte|gurung|habib habeeb|haider hayder haidar hyder|hameed hamid
haque haq hoque huq hak|haroon harun|hashmi hashimi|hasina|hassan hasan|hayat|hazare|hegde hegade|herath herat|hettiarachchi hettiarachi
hossain hussain husain hussein hossein|howlader hawlader haoladar|hussaini|ilyas elias|imran|inayat|iqbal eqbal|irfan|islam eslam
iyengar ayyangar|jabbar|jadhav jadav yadav yadava|jadoon|jafri jaffery jafari jaferi|jahangir jehangir|jain|jaiswal jayswal|jaitley
jalil jaleel|jamali|jamil jameel|janjua janjuah|jatoi|javed javaid jawed javeed|jayakody jayakodi|jayaram|jayaraman|jayaratne|jayasekara
jayasinghe|jayasuriya|jayatilleke jayatilaka|jayawardena jayewardene jayawardene|jha|jindal|johar|joshi jhoshi|juneja|junejo|kabir kabeer
kadam|kailash|kakar|kakkar|kalam|kalra|kamal kemal|kamath kamat|kannan|kapadia|kapoor kapur|karki|karnik|karunanayake|karunanidhi
karunaratne|karunatilaka|kashyap|kaul koul|kaur|kaushal|kaushik|kazmi kazimi|kejriwal|kelkar|khaleque|khalid|khaliq khalique|khan
khandaker khondaker khandker khondoker|khandelwal|khanna|khare|khatri khattri|khattak|khatun khatoon|khokhar|khosa|khosla|khoso|khurana
kiani kayani|kibria kibriya|kidwai|kodikara|kohli koli|koirala|kothari|krishna krishnan|krishnamurthy krishnamurti krishnamoorthy
kulatunga|kulkarni|kumar kumaran|kumaratunga kumaratunge|kumari|kundu|kureshi qureshi quraishi koreshi|kuruppu|kushwaha|lakhani|lal lall
lamba|lashari|laskar lashkar|latif lateef|leghari laghari|lele|limaye|liyanage|lodha|lodhi lodi|luthra|madugalle|magsi|mahajan|mahalanobis
mahanta mohanta|mahato mahto|maheshwari maheswari|mahinda|mahmood mahmud mehmood mahmoud|maiti|maitra|majeed majid
majumdar mazumdar mazumder majumder|malalasekera|malhotra|malik malek|mallick mullick|mallya|manchanda|mandal mondal mandol|mangeshkar
mani|mannan|manzoor manzur|marri|masood masud masoud|mathew matthews mathews matthew|mathur mathoor|matubbar matbar|mazari|meena mina
mehra|mehrotra|mehsud mahsud|mehta mehtha|memon|mengal|menon|mia miah miya miyan mian|minhas minhaas|mirani|mirza mirzah|mishra misra
mistry mistri|mittal mital|modi|mohanty mohanti|mohiuddin mohyuddin|mojumder|molla mollah|mollick|monir munir muneer|moulvi|mridha mirdha
mughal moghul mogul|muhammad mohammed mohammad|mujtaba|mukherjee mukherji mukhopadhyay mookerjee|mukhopadhyaya|mukhtar|mumtaz|munda|munshi
murthy murty murthi moorthy|murugan murugesan|musharraf musharaf|mustafa|muthu|nadar|nadeem nadim|naidu nayudu naidoo|naik nayak naick
nair nayar nayyar|nambiar|namboodiri nambudiri|nanayakkara nanayakara|nanda|naqvi naqavi nakvi|narang|narayan narain narayanan
nasir naseer|natarajan|nath|nawaz navaz|negi|nehru|niazi niyazi|nigam|nikam|nimbalkar|nizam|nizami|noon|noor nur|oberoi uberoi|obeysekera
omar umar|oza ojha ozha|padmanabhan|pai|palit|panda|pande pandey pandeya|pandit|pandya pandia|panicker panikkar paniker|panigrahi|panjwani
paracha|parekh parikh pareek|parida|parmar parmer|parveen parvin perveen|parvez pervez pervaiz|paswan|patankar|patel|pathak|pathirana
patil pateel|patnaik pattanaik patnayak|patra|patwary patwari|pawar powar|peiris pieris peries|perera|pillai pillay pillae|pirzada|poddar
potdar|prabhakar prabhakaran|prabhu|pradhan|prajapati|prakash|pramanik paramanik|prasad prashad parsad|premadasa|premaratne|puri
purkayastha|purohit|qadir kadir quadir|qadri kadri quadri|qaiser|qasim kasim qasem|quddus kuddus|rabbani|rafiq rafique|raghavan
raghunathan|rahane|rahim raheem|rahman rehman rahaman|rai|raja|rajagopal|rajagopalan|rajan|rajapaksa rajapakse rajapaksha|rajendran|rajper
rajput|raju|ramachandran|ramakrishnan|ramanathan|ramanujan|ramaswamy ramaswami|ramesh|rana ranna|ranade|ranasinghe ranasingha|ranatunga
ranaweera|randhawa|ranganathan|ranjha|rao|rashid rasheed|rasool rasul|rastogi|rathod rathore rathor|ratnayake rathnayake ratnayaka
ratwatte|raut rout|ravindran|rawat ravat|raza reza|razzaq razzak|reddy reddi reddie|riaz riyaz|rind|rizvi rizwi|rodrigo|rony|rupani
sabharwal|sachdev sachdeva|sadik sadiq sadique|saeed said syed sayed sayyid sayeed|saha shaha|sahni sawhney sahney|sahoo sahu|saini
saksena saxena|saleem salim|salman|salunkhe salunke|samant samanta|samarakoon|samarasinghe samarasingha|samaraweera|sampath|sandhu sandhoo
sangakkara|sanghvi sanghavi|sankar shankar sankaran|santhanam|sardar sarder|sardesai|sarkar sircar sarker|sarwar sarwer
sastri shastri sastry|sathe|sattar satter|satti|savant sawant|scindia sindhia|sehgal saigal sahgal saigol|sehwag|sekhon
senanayake senanayaka|senapati|seneviratne senevirathne seneviratna|sengupta|seth sheth sett|sethi sethy|shafi|shafiq shafique|shah
shahid shaheed|shahzad shehzad|shaikh sheikh shaik|sharif shareef sherif|sharma sarma|shekhawat|shenoy shenoi|sherpa|shetty shetti|shetye
sheuli|shikder sikdar sikder|shil|shinde|shrestha shreshtha|shrivastava srivastava shrivastav srivastav srivastva|shroff
shukla sukla shukul|siddhu sidhu siddhoo|siddiqui siddiqi siddique siddiquee siddiki|sikandar sikander iskandar|silwal|singh sing|singhal
singhania|sinha sinh|sirisena|siriwardena siriwardene siriwardana|sivakumar|sivaraman|sobhan subhan|sodhi|sohail suhail|solanki|somaratne
somasundaram|soni|sood sud|soomro sumro|sorkar|sridhar shridhar|srikanth|srinivas srinivasan shrinivasan sreenivasan|subba|subbarao
subramaniam subramanian subramanyam subrahmanyam subramaniyam|sultan sultana|suman|sumathipala|sundaram sundram|suresh|suri soori|surve
sutradhar|swaminathan|swamy swami|tagore thakur|tahir taher|talpur|talukdar talukder|talwar|tamang|tambe|tandel|tandon|taneja|tanoli
tarafdar tarafder|tarar|tarin tareen|tariq tareq|tata|tendulkar|tennakoon thennakoon|thakkar|thapa|thapar|tharoor
thilakaratne tillakaratne tillekeratne|tilak|tipu|tiwana|tiwari tiwary tewari tivari|tomar|toor|tripathi tripathy tripati|tripura|trivedi
tyagi tiagi|udawatte|uddin udin|upadhyay upadhyaya upadhyai|usman osman uthman|usmani osmani|vaas|vaidya vaid baidya|varadarajan
varghese verghese|varma verma|vasudevan|vats|venkataraman|venkatesan|verghis|vighio|vijayan|virk|viswanathan vishwanathan
vithanage withanage|vohra bohra|vyas byas|wadhwa wadhawan|wadia|wahid waheed|wajed wazed|walia|warraich waraich|warrier variar
wattoo wattu|wazir|weerakoon|weerasekera|weerasinghe weerasingha wirasinha|wickramasinghe wickremesinghe wickramasingha|wijayaratne
wijeratne wijeratna|wijesekera wijesekara|wijesinghe|wijetunga|wijewardena|yapa|yaqoob yaqub yakub|yasin yaseen yassin|yechury
younis younus yunus|yousaf|yousafzai yusufzai|zafar zaffar|zaidi zaydi|zaman|zardari|zaveri jhaveri|zia ziya|ziaur|zubair zubayr zubeir
`;

/** Filipino, Indonesian and Vietnamese; the Vietnamese of north and south together, and the Dutch spellings of Indonesia. */
const SOUTH_EAST_ASIAN = `
abdulrahman|abella|abidin abiddin|abiera|abueva|adiputra|aditya|adityawarman|agbayani|aguinaldo|alonte|andaya|angara|anggraini anggraeni
aquino akino|arcilla|ardiansyah|aritonang|astuti|atienza|atmadja atmaja|bacani|bakrie bakri|balagtas|baluyot|banzon|basuki|baswedan
batubara|bayani|binay|bondoc|bonifacio|budiarto|budiman|budiono boediono|bui|cabangon|cahyadi|cahyono|calma|caparas|capistrano|catacutan
cayabyab|cayetano|chaniago caniago|chau|cojuangco|concepcion|cu|cuaresma|cung|custodio|dacanay|dagohoy|dalisay|dang|dao|darmanto|darmawan
darusman|dayao|delapena|delima|delosreyes|delossantos|dewantara|dimaculangan|dimagiba|dimalanta|dimayuga|dinh|djarot|djohan johan
djojohadikusumo joyohadikusumo|djuanda juanda|do|doan|dumlao|duong|duterte|effendi efendi|encarnacion|enrile|ermita|estrella|fajatin|fauzi
firmansyah|gatchalian|gatdula|gatmaitan|giang|giap|ginting|gozon|guingona|gultom|gumelar|gunadi|gunawan|ha|habibie habibi|hadi|hadiwijaya
hakim|halim|handayani|handoko|harahap|hardjono harjono|hariyanto harianto haryanto|hartono|hasibuan|hasyim|hatta|hendarto|hendrawan
hermawan|hidayat hidayah|hidayati|hoang huynh|hontiveros|hua|hutabarat|hutagalung|hutapea|hutasoit|huu|huyen|indrawati|irawan
irianto iriyanto|iswanto|jacinto|jatmiko|javier|jayadi|jokowi|juwono|kalaw|kalla|kartika|kartini|kartono|khong|khuong|khuu|kieu|kurnia
kurniadi|kurniawan|kusnadi|kusuma koesoema|kusumawardhani|la|lacson laxon|lagman|lai|lapid|laurel|le|legarda|lesmana|lestari|lieu|liwanag
locsin loxin|lubis|lukman loekman|lumibao|luong|luu|luyen|luzon|ly|mabini|macapagal|macaraeg macaraig|macasaet|magbanua|magno|magpantay
magsaysay|mai|malabanan|malonzo|manalastas|manalo|manansala|mangkunegara|mangubat|maniego|manlapaz|manurung|marasigan|marbun|marpaung
marsudi|maulana|megawati|mendiola|mulyadi moeljadi muljadi|mulyani|mulyono moeljono|nababan|nainggolan|napitupulu|nasution|nepomuceno
nghiem|ngo|nguyen|nhan|nong|nugraha|nugroho|nurdin|nurhayati|ocampos|oetomo utomo|osmena ozmena|pacquiao pakyaw|padaca|pane|panganiban
pangaribuan|panggabean|pangilinan|panjaitan|pardede|pasaribu|pascua|permadi|permana|pertiwi|pham|phan|pho|phung|phuong|poblete|pohan
prabowo praboewo|pramono|pranoto|prasetya|prasetyo prasetio|pratama|pratiwi|priyanto prianto|punongbayan|punzalan|purba|purnama
purnomo poernomo|purwanto poerwanto|puspita|putra|putri|quach|quan|quezon|quiambao|quirino|quisumbing|rachmat rahmat rehmat
rachmawati rahmawati|rahardjo raharjo|rahayu|rahmadi rachmadi|ramadhan ramadan|ramoso|rangkuti|recto|remulla|ritonga|riyadi|riyanto rianto
rizal|robredo|romualdez|romulo|rosadi|rukmana|rusdi|rusli|sabio|salonga|sam|sanjaya|santika|santolan|santosa santoso|saputra|saragih
sastroamidjojo|satria|sembiring|setiabudi|setiadi|setiawan setyawan|setyowati setiowati|siagian|sianturi|sibarani|sihombing|sihotang
silaban|silalahi|simamora|simanjuntak|simanungkalit|simatupang|simbolon|sinaga|sinamban|sinambela|singson|sirait|siregar|sison|sitanggang
sitompul|sitorus|situmeang|situmorang|soedarmo sudarmo|soedirman sudirman|soedjono sujono|soeharto suharto|soekarno sukarno
soemarno sumarno|soepomo supomo|soerjadi suryadi|soeryo suryo|soetomo sutomo|soetrisno sutrisno|soliman sulaiman|sotto
subagio subagyo soebagio|subroto soebroto|sudarsono|sudjatmiko|sudrajat sudradjat|sugiarto|sugiharto|sugiono sugiyono|suhardi|suhartono
sukarnoputri|sukma|sulistyo sulistio sulistiyo|sumantri|sumarni|sumulong|sunarto|supardi|suparman|suprapto soeprapto|supriadi supriyadi
supriyanto suprianto|surya|suryanto surianto|susanti|susanto soesanto|susilawati|susilo soesilo|sutanto|sutarto|suwandi|suwarno|syahputra
syahrir sjahrir|syarifuddin sjarifuddin|ta|tadiar|tambunan|tampubolon|tanada|tanjung tandjung|tarigan|tatad|tayag|thach|thai|thi|thohir
tieu|to|tobing|tolentino|ton|tra|trac|tran|trang|trieu|trinh|triyono|truong|tu|tulfo|umali|uong|valdecanas|villafuerte|vu vo|vuong|wahyudi
wahyuni|wardhana wardana|wardhani|wibawa|wibisono|wibowo|widjaja wijaya widjaya|widjojo|widodo|widyastuti widiastuti|winarno|winata
wiranto|wiratama|wirawan|witoelar|wulandari|xuan|yap yapp|ylagan ilagan|yudhoyono yudoyono|yuliana|yulianti|yulianto julianto|yulo
yuniarti|yusgiantoro|zubiri|zulkarnain zulkarnaen
`;

/** West, Central, East and Southern African. */
const AFRICAN = `
abacha|abdi abdy|abdoulaye|abdulkadir|abebe abbebe|abega|abera|abiodun|abiola|abiy|aboagye|abu|abubakar aboubakar abubakr|acheampong
achebe|achieng|achmat|adamu|addisu|addo|adebayo|adedeji|adeleke|adeniji|adeniyi|adenuga|adeola|adesanya|adesina|adewale|adeyemi adeyemo
adhiambo|adichie|adjei agyei adjey|adjovi|admasu|adoukonou|afewerki afwerki|afework|afolabi|afolayan|agbaje|agbegnenou|agbo|aguiyi
agyeman agyemang adjeman|ahidjo|ahmed|ahomadegbe|aidid|aidoo aido|ajayi ajai|akakpo|akande|akinola|akintola|akinwande|akinyemi|akpan
akuffo akufo|alabi|alemayehu alemayehou|alemu|aliyu|amadi|amankwah amankwaa|amin|amoako|amoussou|ampofo|anan annan|andriamanana
andrianarisoa|aniagolu|anikulapo|anim|ankrah|anokye|ansah|antwi|anyango|anyanwu|aouad|apio|appiah apiah|asamoah asamoa|asante ashanti
asare|asfaw asfew|ashenafi|asiedu|assefa asefa|assogba|atieno|atiku|atta attah|awino|awolowo|awoyemi|awuah|ayele ayale|ayew|ayodele
azikiwe|ba bah|babangida|babatunde|bacar|badji|badmus|bagayoko|baidoo|bakayoko|bala|balewa|balogun|bamba|bamgbose|banda|bangura|bankole
banny|barasa|barnor|barre barreh|bathily|beavogui|bedie|bekele bekelle|berhane birhane|berhanu birhanu|beye|bikila|biko|biru|biwott|biya
biyoghe|boadu|boakye boachie|boateng|bocoum|boigny|bongo|boukari|buhari bouhari|busia|buthelezi|camara kamara|chege|chelimo|chepkoech
chepngetich|cherono|cheruiyot|chibuike|chidi|chikane|chikwe|chiluba|chinedu|chirwa|chisenga|chissano|chitepo|chiwenga|chukwu|chukwuemeka
chukwuma|cisse sisse|cissokho sissoko cissoko|compaore|conde|coulibaly koulibaly kulibali|dabo|dagne|dangote|danjuma|danladi
danquah dankwa|dapaah|darko|dawit|degefu|dejene|dembele|demeke|desta|dhlakama|dhlamini dlamini|diabate jabateh|diaby|diagne|diakite jakite
diallo jallow jalloh dialo|diarra jarra|diatta|diawara jawara|dibaba|dida|diedhiou|dieng|diop jobe|diouf joof|dirie dirir|djibo|dogbe
donkor donkoh|dosso|doucoure doukoure|doumbia dumbia|drame drammeh|drogba|ebo|eboue|edet|edu|effah|effiong efiong|egal|ejigu
ejiofor ejiofo|ekambi|ekong|ekpo|ekwueme|elmi|eluu|emane|emefiele|emenike|enahoro|ermias|eshete|essien esien|etim|etoo eto|eyadema|eze
ezeh|ezekwesili|fadiga|fagbemi|falana|fall|falola|farah farrah|fashola fasola|fawehinmi|faye faal|fayemi|fekadu|fela|fikre fikru|fofana
frimpong|gachanja|gakosso|garba|gathogo|gbagbo|gbajabiamila|gebre ghebre|gebremariam ghebremariam|gebremedhin ghebremedhin|gebremeskel
gebreselassie gebrselassie ghebreselassie|gelle|getachew getachaw|gicheru|gichuru|gikonyo|girma ghirma|gitau|githongo|gnassingbe|goita
gomis|goudiaby|gowon|gqola|guebuza|guei|gueye guaye|guindo|guirassy|guled guleed|gumede|gyamfi|gyan|gyasi|habte habteab|habyarimana|hagos
haile|hailemariam|hailu|hamani|hamza hamzah|hani|haruna|hirsi|houngbedji|houphouet|ibekwe|ibori|idowu|igwe|iheanacho|ihejirika|ikpeazu
imam|isaias|isiaka|isse|issoufou|iwobi|iwu|jaja|jama|jega|jibril jibrin|jimale|jonathan|kabila|kabore|kafando|kagame|kaggwa|kagwe|kahiga
kairuki|kalonzo|kalu|kamau|kambona|kamotho|kanoute kanouteh|kante kanteh|kanu|kanyari|karanja|kariuki|karume|kassa kasa|kassahun|kasule
katana|kato|kaunda|kawawa|kayihura|kebe|kebede kebbede|keino|keita keyita|kemboi|kenyatta|kerekou|kgosi|khama|khoza|khumalo kumalo|kiai
kibaki|kibet|kidane|kigen|kihara|kikwete|kimani|kimathi|kimemia|kimutai|kinuthia|kipchoge|kipkemboi|kiplagat|kiprono|kiprop|kiprotich
kipruto|kiptanui|kiptum|kirwa|kisanga|kitonga|kiwanuka|koech|koffi kofi|koffigoh|konan|konate konateh|kondo|kone|kony|korir korrir
kosgei kosgey|kouadio|kouakou|kouame kwame|kouassi kwasi|kouyate kuyateh|kufuor kuffour|kuti|kwakye|kwamboka|kwarteng|lagat|langat|lawal
lawani|legesse|lemma|lissouba|lowassa|lukwago|lule|lumumba|lutwama|mabaso|mabuyane|mabuza|macharia|machel|madikizela|madonsela|madueke
magufuli|mahama|mahamadou|mahiga|mahlaba|mahlangu|maiga|maikano|maina|majola|makau|makeba|makgatho|makgoba|makhanya|makinda|makosso
malecela|malema|malonga|mamo|mancienne|mandela|mane manneh|manyika|maphosa|masekela|mashaba|mashatile|mashele|masire|masondo|massamba
mathebula|matip|mazibuko|mbah mba|mbappe|mbatha|mbaye|mbeki|mbeng|mbhele|mboma|mboup|mbowe|mboya|mbugua|mchunu|mdluli
mekonnen mekonen makonnen|melaku|mendy|menelik|mengistu mengistou|mensah mensa|mesfin|messan|mghwira|mhlongo|milla|mkapa|mkhabela|mkhize
mkhwanazi|mkumbo|mnangagwa|mngomezulu|mobutu|modise|moeketsi|mogae|mogotsi|mohamud|moi|mokaba|mokgoro|mokoena mokwena|mokonyane|molefe
moloi|mondlane|moremi|mosisili|moukoko|moussa musa|moyo|mphahlele|mpofu|msimang|mthembu|mthethwa|mtshali|muchiri|mudenda|mugabe|mugisha
mugo|mugwagwa|muigai|muiruri|mukasa|mukwende|mulama|mulenga|mulugeta mulugetta|muluzi|mumba|munene|muntari|mupfumi|muriuki|murungi
museveni|musila|musonda|musyoka|mutai|mutambara|mutasa|mutebi|mutharika|muthaura|muthoni|mutinda|mutua|mutunga|mvogo|mvondo|mwai|mwakyembe
mwale|mwanawasa|mwangi|mwanza|mwaura|mwenda|mwinyi|nabwire|nakato|nalubega|namazzi|nchimbi|ncube|ndegwa|nderitu|ndiaye njie ndiay|ndlovu
ndou|ndour|ndungu|negash|negussie negusse|nene|ngcobo|ngcuka|ngema|ngom|ngoma|ngouabi|ngubane|nguema|nguesso|ngugi|ngwenya|nhlapo|niane
niang|niasse|njenga|njeri|njoroge|njuguna|nkabinde|nkaissery|nkansah|nkolo|nkomo|nkosi|nkrumah nkruma|nkuna|nkunku|nkurunziza|nnadi|nnaji
nnamdi|nqakula|nsiah|ntuli|nujoma|nuur|nwachukwu|nwankwo|nwobodo|nwokolo|nwosu|nwoye|nxumalo|nyambura|nyanzi|nyarko nyarkoh|nyathi|nyerere
nyong|nyongo|nyusi|nzonzi|obasanjo|obaseki|obeng|obi|obiang|obiora|obote|ochieng|odinga|odu|odum|ofori|ogbonna|ogola|ogot|ogunbanjo
ogunbiyi|ogundipe|ogunleye|ohene|ojo|ojukwu|okafor okafo|okeke|okello|okereke|okezie|okocha|okon|okonjo|okonkwo okonkow|okorie|okoro|okoth
okoye|okpara|okri|okwu|oladipo|olajide|olaleye|olaniyan|olatunji|olayinka|oliseh|oloo|oloyede|oluoch|olusegun segun|omolo|omondi|omotola
onana|onuoha|onwuka|onyancha|onyango|onyeama|onyekachi|opara|opio|opoku poku|oppong opong|orji|osagie|osei osey|oshoala|osimhen|osinbajo
otedola|oti|otieno|otu|otunnu|ouattara watara wattara|oue|ouedraogo wedraogo|ouko|ouma|owino|owusu|oyedepo|oyelaran|oyelowo|oyinlola|phiri
phosa|pitso|pohamba|quansah|quartey|quaye|radebe|rajoelina|rakoto|rakotoarisoa|rakotomalala|rakotonirina|ramaphosa|rametse|ramgoolam
randria|randrianarisoa|rasoa|rasolofo|ratsimba|ratsiraka|ravalomanana|razafindrakoto|razafy|rotich|rugunda|ruto|rwigema|sall saal|samatar
samba|sane sanneh|sang|sangare sangara|sani|sankara|sankoh|sanogo|sarkodie|sarpong|sarr sarre|sata|savimbi|sawadogo|sebe|seck sek
sekeramayi|selassie selasie|sene seneh|senghor|sexwale|seyoum siyoum|shabalala|shabangu|shagari chagari|shange|shiferaw|shilowa|shire
shonekan|siad|sibanda|sibeko|sibiya|sidibe sidibeh|sigei|sisay|sissako|sisulu|sitati|sithole|sobukwe|soglo|soludo|soro|soumahoro
soumare sumareh|sow soh sowe|soyinka|ssali|ssebagala|ssekandi|ssempijja sempijja|sy sie|sylla silla|tadesse tadese taddesse|tafari|taiwo
takyi tachie|tall|tambo|tambuwal|tamrat|tandja|tchaptchet|tefera teferra|tekere|tekle|teklu|tembo|tergat|tesfamariam|tesfaye tesfay
teshome|tessema tesema|tetteh teteh|tewolde tewelde|thiam cham|thioub|tilahun|tine|tinubu|tiote|tjongarero|togo|toure touray turay tureh
traore trawally trawalli|tsegaye tsegay|tshabalala|tshisekedi tchisekedi|tsvangirai tsvangirayi|tuju|tum|tutu|tuwei|twagiramungu
twumasi twumase|uba|ubah|udo|udoh|udom|umeh|utomi|uzoma|vavi|vilakazi|wague|waiganjo|wainaina|waithaka|wako|wamalwa|wambua|wambugu|wambui
wangari|wanjala|wanjiku|wanjiru|wanyama|warfa|warsame warsama|wekesa|were|wiwa|wolde woldu|woldegiorgis weldegiorgis|woldemariam
worku werku|xaba|xulu|yade|yakubu yakoubou|yameogo|yar|yaradua|yaro|yeboah yeboa|yekini|yimer|yohannes yohanes|zeleke|zenawi|zerbo|zerihun
zewde zewdie|zinsou|zondo|zongo|zouma|zulu|zuma|zwane|zwelithini
`;

export const FAMILY_NAME_SPELLINGS = [
  ENGLISH,
  IRISH,
  WELSH,
  GERMAN,
  DUTCH,
  NORDIC,
  FINNISH,
  FRENCH,
  ITALIAN,
  SPANISH,
  PORTUGUESE,
  POLISH,
  CZECH,
  HUNGARIAN,
  ROMANIAN,
  SOUTH_SLAVIC,
  BALTIC,
  GREEK,
  TURKISH,
  EAST_SLAVIC,
  CAUCASIAN,
  SOUTH_ASIAN,
  SOUTH_EAST_ASIAN,
  AFRICAN,
]
  .map((names) => names.trim())
  .join('\n');
