/**
 * More given names of the world, folded, by where they are given: a line is one name in all its spellings, and two lines of a
 * tradition are two names, however few letters tell them apart: Rashad and Rashid, Orhan and Erhan, Minh and Manh. Compiled by hand from
 * general knowledge; names that have other forms too are among the variants.
 */

const ARABIC_MORE = `
abbad|abdu abdou|abid abed|adham adhem|adib adeeb|afnan|ahlam|aida ayda|akif akef|alawi alawy|aliya alia|aliyah|amani|amer aamer
amjad amjed|anan|aqil aqeel akil|arwa|aseel asil|ashwaq|asir|aslam|atheer athir|athmar|awni aouni|awwal|ayat|azhar|azm|azmi azmy|azza
badi badie|badria|bahi|bahija bahia|bahir baher|bakri bakry|baligh|banan|baraa|basima basma|basmala|batul batoul|bilqis|burhan
buthayna bouthaina|dalal|dalil|dawla|dhiya diya dia diaa|dina|doha duha|duaa doaa|durar|eman iman imane|fadia fadya|fadila fadela|fahima
faiqa|fairuz fayrouz fairouz|faiza fayza|fakhr|fakhri fakhry|falah faleh|falih|farhan|farhat|farij|fathi fathy fethi|fathiya fathia
fatin faten|fattah|fawzia fouzia|fida feda|fikri fikry|firdaws ferdous|furat|futuh|ghada|ghadir ghadeer|ghaith ghayth|ghanim ghanem
gharib|ghassub|ghina|habbab|hadil hadeel|hafsa|haifa hayfa|hajar hager|hala halah|halim haleem|halima haleema|hamad|hamdan|hamed|hammad
hamoud hammoud hamud|hanin haneen|haniya hania|hanna|harb|hasib haseeb|hasiba|hassun|hawra|haya|hayat|hazem hazim|hiba heba
hikmat hekmat|hilal helal|hilmi helmy hilmy|hind hend|hisham hesham|huda hoda houda|humaid humayd|hur|huzaifa hudhayfa|ibtisam ebtesam
ihab ehab|ihsan ehsan|ikhlas|ilham elham ilhem|imad emad imed|inas enas|intisar|iqbal|irfan erfan|isam|isra esraa israa|itab|ithar
iyad eyad|izdihar|izz ezz|jabbar|jaber jabir gaber|jad|jalil jaleel|jamil jameel|jamila jameela|janan|jasmin|jawad jawwad|jawaher
jawdat jaudat|jinan|jomana jumana|jubran jibran|judah|jumaa jumah gomaa|junaid junayd|kadri|kamil kamel|kamila|kanaan|karam
karima kareema|kawthar kaouthar|khadija khadijah|khaireddine|khairi khairy|khaldoun khaldun|khalifa khalifah|khalil khaleel
khamis khamees|khattab|khawla khaoula|khidr khedr|khuloud kholoud|kulthum kalthoum|labib labeeb|lama|lamia lamya|lamis|latif lateef
layal|layla leila laila leyla|layth laith|leen|lina leena|louay luay loay|lubna loubna|lutfi lotfi lutfy|maan|maha|mahasin|mahdi mehdi
mahfuz mahfouz|mahir maher|mahjub mahjoub|majd|majda magda|majdi magdy magdi|majid majed|majida|makki mekki|malak|malek malik|malika
mamdouh mamduh|mamun mamoun|manar|manhal|manna|mansour mansur|maram|marwa maroua|marwan merouane|marzuq marzouk|mastura
masud masoud massoud|mawadda|maysa|maysara|maysun maysoun|mazen mazin|mina menna|miqdad|misbah|mishal meshal mishaal
moath muath muadh moaz|mona muna mouna|morad mourad murad|muayad moayad|mubarak mobarak|mudar|mufid mofid|mughira|muhannad mohannad
muhsin mohsen mohsin|muin moin|mujahid mojahed|mukhlis|mukhtar mokhtar|mulham|mundhir munther mondher|munif|munir mounir mouneer
munira mounira|munis|munthir|murshid|murtada mortada murtaza|musab mosab mousab|musaid mosaed|musallam|muslim moslem|mutasim moatassem
mutaz moataz|muthanna|muzaffar mozaffar|nabih nabeeh|nabil nabeel|nabila nabeela|nada nadha|nader nadir|nadia nadya|nadim nadeem
nael nail|nafi nafie|nahed nahid|nahla|naif nayef nayif|naim naeem naeim|naima naeema|naji nagy|najib nageeb najeeb|najiba|najla
najwa nagwa|nashat|nashwan|nasib|nasim naseem nassim|nasima|nasir nasser naser|nasri|nasrin nisreen|nasrullah|nawaf nawwaf|nawal naoual
nawfal naoufel|nawras|nawzat|nayla naela|nazih|nazik|nazim nazem|nibras|nida|nidal nedal|nihad|nimr|nisrin|nizar nezar|noha nuha
noman numan|noura nura|nuri nouri|qais qays kais|qusay kusai qusai|qutaiba|rabab|rabi rabie|rabia|radi rady|radwan redouane ridwan
rafat raafat|rafi|rafid|rafiq rafik rafeeq|raghad|raghib|rahaf|rahma|raif|rajab ragab|rajai|rajih|ramadan ramadhan|rami ramy|ramia|ramiz
ramzi ramzy|randa|rania ranya|raouf rauf raof|rashad rachad|rasim|rasmi|rasul rasoul|rateb ratib|raya|rayan rayyan|razan|razi
reda rida ridha|reem rim|refaat rifaat|rihab|riham reham|rima|riyad riad riyadh|rizq|rula|ruqayya roqaya|rushdi|saba|saber sabir
sabri sabry|sabrin|sada|saddiq|sadiq sadek sadeq|sadun|safi|safia safiya|safwat|sahar|sahir saher|saif seif sayf|sajid sajed|sajida
sakhr|salwa|samah|samar|sameh samih|samer|samia|samir sameer|sanaa sana|saqr|sari|satam|satar|sattar|saud|sawsan|shaaban shaban|shadi
shadia|shahd|shahin|shahir|shaima shaimaa|shakib|shakir shaker|shawqi shawki|shayma|shihab shehab|shukri shoukri|siham seham|siraj
suad souad|subhi sobhi|suha soha|suhail sohail suhayl|suhayla|sumaya soumaya|tahani|taher tahir|tahsin|taim|taj|talat|tamam|tamer tamir
taqi|tarif|taufiq tawfik tewfik|tayeb tayyib|tayseer taysir|thabit thabet|thair thaer|thamir thamer|thana|tharwat|turki|ubaid obaid
uday oday|ulfat|umaima|umair|utbah|wadi wadie|wafa|wafiq|wahib|wahid waheed|wajdi|wajih wageeh|walaa|wardah|wasfi|wasim wassim waseem
wiam|widad|yaman|yara|yaser yasser yasir|yasin yassin yaseen|yasmin|yazan|yumna|yunus younes younis|yusri|zafir|zaher zahir|zahi|zahid
zahida|zaid zayd zeid|zain zein zayn|zainab zeinab zaynab|zaki zaky|zakiya|zayed|ziad ziyad|zidan|zubair zubayr|zuhair zoheir zuhayr
zuhdi
`;

const TURKIC_MORE = `
abay|abzal|adil|adilet|adnan|afet|agah|ahsen|aidar|aidos|aigerim|aigul|ainur|ainura|akbar|akif|akmal|aktan|alibek|alican|alihan|alisher
almas|almaz|alp|alper|alperen|altan|altay|anar|anara|anil|anvar|araz|arda|ariz|arman|aruzhan|arzu|asem|asim|askhat|asli|aslihan|assel
asuman|atakan|atilla atila|ayaz|aybars|aybuke|aycan|aydan|aydin|aygul|aygun|ayla|aylin|aynur|aysel|aysen|aysu|aysun|aytac|ayten|azat
aziz|babur|baki|bakyt bakhyt|baran|baris|barlas|basak|batu|batuhan|baturay|baurzhan|bauyrzhan|bayezid|baykal|bedirhan|begum|behcet
behlul|bekir|bektas|bekzat|bekzod|belgin|bengu|beren|berfin|beril|berk|berkan|berkin|berna|berrin|betul|bilge|bilgehan|bilgin|birol
bolat|bora|botir|bugra|bulat|bulut|burak|burcin|burcu|busra|cagan|cagatay|cagla|caglar|can|canan|caner|cansu|cavit|celil|cem|cemil|cemre
cenk|ceren|cevat|cevdet|ceyda|ceyhan|ceyhun|ceylan|cigdem|coskun|cumali|cuneyt|damla|daniyar|dastan|dauren|defne|demet|demir|deniz|derya
devran|devrim|diana|didem|dilan|dilek|dinara|diyora|dogan|doganay|dogukan|doniyor|doruk|dorukhan|dosym|dursun|duygu|ebru|ece|ecem|eda
ege|egemen|ekin|ela|elman|elmar|elnara|elnur|elnura|elshad|elshan|elvan|elvin|elvira|emel|emir|emrah|emre|emrullah|ender|engin|enver
eralp|eray|erbol|ercan|ercument|erdal|erdem|erdinc|eren|ergin|ergun|erhan|erkan|erkin|erlan|ermek|erol|ersan|ersin|ertan|esen|esin|esma
esra|evren|evrim|eylul|eymen|ezgi|fahrettin|fahri|faik|farid|farida|fazil|ferdi|ferhan|ferhat|feride|ferit|fevzi|fidan|figen|fikret
filiz|firat|fuad|funda|furkan|galip|gamze|gizem|gokay|gokce|gokhan|gokmen|goksel|goktug|gonca|gonul|guler|gulhan|gulizar|gulmira|gulsah
gulshat|gulsum|gulten|gulzhan|gunay|gunel|guner|gunes|gungor|gursel|guven|hakan|hakki|haldun|hale|halil|halim|halit|haluk|handan|hande
hasret|haydar|hazal|hilal|hulusi|hulya|idil|ildar|ilgar|ilgin|ilgiz|ilhama|ilkay|ilker|ilkin|ilknur|ilnar|ilnur|ilshat|ilyas|inan|inci
ipek|irem|irfan|ismet|izzet|jahongir|jale|jasur|javid|jeyhun|kaan|kadriye|kairat|kamil|kamran|kanat|kazim|kerem|kerim|khayal|kivanc
koray|korhan|kuanysh|kubilay|kudret|kursat|lale|laziz|leman|levent|leyla|madina|mahir|mahmut|malika|mammad|mansur|marat|marlen|mazhar
mehtap|melek|melih|melike|melis|meltem|memduh|meral|merih|mert|merve|metehan|metin|mevlut|mina|mine|miras|muge|mugla|muhittin|muhsin
mukhtar|murod|musa|muzaffer|nail|nalan|namik|namiq|nargiza|naz|nazan|nazim|nazli|nebahat|necdet|necip|necla|necmettin|nermin|neslihan
nesrin|nevin|nevzat|neziha|nihal|nihan|nihat|nil|nilay|nilgun|nilufer|nimet|nisa|nizami|nodir|nodira|nuray|nurbek|nurcan|nurdan|nurettin
nurgul|nurhan|nuri|nuriye|nurlan|nursel|nurten|nurzhan|oguz|oguzhan|okan|okay|oktay|olim|olimjon|onder|onur|orkun|ovunc|ozan|ozcan|ozden
ozge|ozgul|ozhan|ozkan|ozlem|parvin|parviz|pelin|perihan|pinar|polat|poyraz|rafail|rafet|ragip|rahmi|rakhat|rakhim|ramil|ramin|ramiz
rashad|rasul|ravshan|recep rejep|refik|remzi|resat|resul|reyhan|ridvan|rifat|rinat|rishat|riza|rovshan|ruhi|rukiye|ruslan|rustem
sabahattin|saban|sabit|sabri|sadettin|sadi|sadik|sadri|sahin|sahnaz|saim|saken|sakir|saltanat|samat|samed|samet|sami|samir|samira|sancar
sanem|sanjar|saule|savas|sebnem|seckin|seda|sedat|sedef|sefa|sefer|selami|selcan|selcuk|selda|selen|selin|selma|selman|sema|semih|semra
senem|senol|serap|serhan|serhat|serik|serkan|serpil|sertac|seval|sevgi|sevil|sevim|sevinc|seyda|seyfi|seyhan|sezai|sezen|sezer|sezgin
shavkat|shokhrukh|sibel|simge|sinan|sinem|sirojiddin|soner|songul|suat|sule|sultan|suna|sureyya|suzan|talat|talgat|talip|tamer|taner
tansel|tansu|tarik|tayfun|tayfur|tayyar|tekin|teoman|tevfik|timucin|togrul toghrul|tokhir|tolga|toprak|tuba|tufan|tugay|tugba|tugce
tulin|tuna|tunahan|tuncay|tuncer|tural|turan|turgay|turkan|turkay|ufuk|ugur|ulas|ulku|ulvi|umid|umida|umit|umran|umut|unal|utku
vagif vaqif|vedat|vehbi|veli|volkan|vugar vuqar|vusal|yagiz|yagmur|yahya|yalcin|yaman|yaren|yasin|yavuz|yelda|yeliz|yerbol|yerlan|yermek
yesim|yetkin|yigit|yildiz|yonca|yucel|zarina|zaur|zehra|zekeriya|zeynal|zhanar|zhandos|zhanna|zilola|zuhal|zuleyha|zulfu
`;

const PERSIAN_MORE = `
abasin|abbas|ahmadzai|ahura|aimal|ajmal|akmal|amin|amir|anahita|anoush|arad|aram|arezou arezu|arman|armita|arsalan|arshia|arta|arya aria
aryan|asadullah|asal|ashkan|ashraf|aslan|atal|atefeh|atousa|ava|ayda|azar|azarm|azim|azin|azmat|babrak|bahador|bahar|baharak|bahareh
bahman|barbod|bardia|bashir|behnood|behnoush|behrad|behrang|bismillah|borna|borzou|daoud|dara|darya|davood davoud|delaram|delbar|donya
dost|ebrahim|elaheh|elham|elnaz|erfan|esmaeil|fahim|farah|faramarz|faranak|farbod|fardin|farid|farideh|farnaz|farnoush|farrin|farzam
farzan|farzaneh|farzin|fatemeh|fazl|ferdows|fereshteh|fida|forough|forouzan|gelareh|ghazal|giti|golnar|gul|gulbuddin|habib|hadi
hamdullah|hamed|hamid|hamideh|hassan|hayatullah|hediyeh|hekmat|heshmat|hoda|homa|hooman houman|hormoz|hossein|houshang hushang|idrees
iman|inayat|jalal|jalil|jandad|javad|kamyar|katayoun|kaveh kawa|kavous|keyhan keihan|keyvan keivan|khashayar|khosrow khosro khusraw
khushal|kiana|kianoush|kiarash|kimia|ladan|latif|leila|mahan|mahmoud|mahsa|mahshid|mahtab|mahvash|majid|mandana|mangal|mani|matiullah
mazdak|maziar mazyar|mehrang|mehri|mehrnaz|mehrnoush|mehrzad|milad|mina|minoo minu|mohsen|mojgan|momin|mozhdeh|muzhda|nadia|naghmeh
nahid|naqib|narges|nasim|nasir|nastaran|navid|nazila|neda|negar|negin|niki|niloofar nilufar|nima|niusha|noorullah|noushin|pari|parvaneh
parviz parwiz|pedram|pegah|peyman|pooya pouya|pouria|puran|qand|rahim|rahman|rahmat|ramtin|reyhaneh|rojin|roozbeh|roshanak|rouhollah
roxana|sabawoon|saber|sadat|saeed|saeedeh|sahar|samaneh|samim|samira|sanaz|sara|sarvenaz|sasan|sepehr|setareh|shabnam|shadi|shahla
shahrokh|shahrzad|shahyar|sharareh|sharbat|sheida|shervin|shideh|shiva|shukria|sima|simin|sina|sohail|soheil soheyl|soheila|soroush
souri|spin|tahereh|tahmineh|tara|taraneh|tariq|tina|toryalai|touraj|turan|vahid|varnaz|waheed|wais|wakil|wazhma|yalda|yama|yar|yasaman
yashar|zabiullah|zalmai|zari|zarmina|zemar|zhaleh jaleh|zia|zmarai|zubin
`;

const SOUTH_ASIAN_MORE = `
aarav|abhijit abhijeet|abhinav|abrar|abul|adeel|aditi|aditya|adnan|aftab|afzal|ahsan|ajit ajeet|aleem|alka|alok|aman|amar|amarjit|amita
amitabh|amjad|amna|amol|anamika|ananya|aniket|anila|anirban|anirudh|anisur|anju|ankit|ankita|ankur|anshul|anuj|anup anoop|anupam
anuradha|anurag|anwar|aparna|archana|arif|arpit|arshad|arslan|arti aarti|arup|asad|asghar|asha|ashiqur|asma|ataur|atif|atul|avinash
ayesha|aynal|ayush|azizul|babita|babul|badrul|balbir|baljit|balram|bhanu|bharati|bhaskar|bhavesh|bhavna|bilal|bina|bindu|biswajit|brij
bushra|chand|chandan|chandni|chetan|chirag|daljit|danish|darshan|deepali|deepti|delwar|devika|dhara|dharam|dhiraj|dinesh|durga|ekta
enamul|fahad|faisal|farah|faraz|farhan|farooq|farzana|fawad|fazlul|gagan|ganga|gautam|gayatri|geeta gita|ghulam|gobind govind|golam
gurmeet|gurvinder|hafizur|hafsa|hamza|hansa|haroon|harpal|harsh|harsha|harshad|heena|hema|hina|hitesh|huma|humaira|imran|inam|inder
indira|indu|intezar|isha|ishaan|ishita|jagat|jaspal|jasvir|jatin|jaya|jayanti|jayesh|jignesh|junaid|kajal|kalyan|kamal|kamlesh|kamran
kamrul|kanchan|karan|kashif|ketan|khairul|khurram|khushbu|kirti|komal|kulwant|kumud|kunal|kusum|lakhan|lakshman laxman|lakshmi laxmi
lalita|lata|latika|lokesh|lutfor|madhur|madhuri|mahima|mala|malati|mamta|manas|mangal|manik|maninder|manisha|mansi|mansoor|maria|maya
mayank|mayur|meena mina|meera mira|megha|mehmood|mehwish|milind|mithun|mizanur|mohini|mohit|mohsin|moin|monika|monirul|mostafizur|mridul
mubashir|mudassar|mujahid|mukul|munir|murtaza|musharraf|nadeem|nadia|naeem|naila|nalini|namrata|nandini|nasreen|natasha|nauman
navin naveen|nawaz|nazia|nazrul|neeraj niraj|neeta nita|nidhi|nikhil|nikita|nilesh|nimesh|nirmala|nisha|nishant|nitya|noman|nurul|om
omkar|owais|pallavi|pankaj|paramjit|paresh|parth|parul|pavan pawan|payal|pervaiz|pooja puja|poonam|prabha|prabir|pradip pradeep|pratik
pravin praveen|preeti priti|priyanka|punit|qadir|qaiser|rabia|rafiqul|raheel|rajat|rajiv rajeev|raju|ranbir|ranjana|rashid|rashmi|ratan
reena|rehan|renu|renuka|rezaul|richa|rishi|ritesh|riya|rohan|rohini|roshan|roshni|rubina|ruhul|rupa|rupali|rupesh|saad|sabir|sadia
safdar|sagar|sahil|saiful|saima|sajid|sajjad|samina|samir|sana|sandhya|sandip sandeep|sanjana|sanjeev sanjiv|sanjit|sapna|saqib|sarala
saurabh|savita|seema sima|shafiqul|shahid|shahidul|shailesh|shakuntala|shalini|shamsul|shanta|sharmila|shazia|sheela|shekhar|sheraz
shilpa|shivani|shoaib|shreya|shubham|shweta|sidra|smita|sneha|sobia|sonal|sonia|subrata|sudha|sudip|sujata|sujit|sumaira|sumitra|sunanda
sushila|swapna|swati|tahir|tahira|tapan|tapas|tara|taran|tariq|tasneem|tauseef|tayyab|tejas|tofazzal|trilok|tushar|ujjwal|upendra|urmila
uttam|uzma|varsha|varun|veena|vibha|vidya|vijaya|vineet|vinita|waheed|waqas|wasim|yashpal|yasir|yasmeen|yusuf|zahid|zahirul|zain|zakir
zeeshan|ziaur|zubair
`;

const SLAVIC_MORE = `
adela|adnan|aleksa|alen|alexej|alina|almir|almira|amar|aneta|aniela|anita|anja|arkadiusz|armin|artur|asim|asmir|azra|beata|biljana
blanka|boguslawa|bohumil|bohumir|bojana|borislava|borivoje|boro|bosko|bozo|branislava|branka|branko|bretislav|bruno|cestmir|cezary
ctirad|dagmar|dalibor|dalimil|damir|dana|danica|danilo|danka|danuse|darina|darko|davor|davorin|dawid|dejana|denis|desanka|dimo|dinko
dino|divna|dobrica|dobromir|dragana|dragica|drago|dragutin|drahomir|drahomira|drazan|drazen|dubravka|dubravko|dusana|dusanka|dzenan
dzevad|edin|edina|edyta|eliska|elma|elmin|elvir|elvira|elvis|emanuil|emina|emir|enes|enver|ermin|fahrudin|faruk|fikret|gabriel|galin
galina|genowefa|gergana|goranka|gordan|gradimir|grazyna|haris|hasan|hedvika|henryka|hrvoje|hubert|iga|igor|ilona|indira|ines|ireneusz
irfan|irma|ivaylo|ivica|ivo|jadranko|jadwiga|janko|janusz|jarmila|jaromir|jaroslava|jasmin|jasmina|jasna|jindriska|jirina|jitka|jolana
jolanta|josko|jovica|kacper|kaloyan|kamila|karina|kasim|kemal|kenan|kinga|klaudia|kosta|krasimir|krasimira|kveta|kvetoslav|lazar|lech
lenka|leokadia|leon|leos|libor|libuse|lidia|ljubisa|ljubo|lubica|lubos|lucjan|lucyna|ludek|lyuben|lyudmil|magda|maja|marcel|marcela
margarita|marin|marina|marinko|mario|mariola|marzena|mateja|mato|mehmed|mensur|mesud|michaela|mijo|mila|milada|milana|milcho|milenko
miljan|milka|milko|milosav|milovan|milun|miluse|milutin|mirela|mirko|mirna|miro|mirsad|mirsada|mirza|misa|mitar|momir|munir|nada|nadan
nadezda|nadezhda|neda|nedelcho|nedim|nedzad|nermin|nermina|nikica|niko|nikolina|nino|norbert|novak|novica|obrad|olga|olgierd|oliver
orlin|osman|otto|pavlina|pencho|pero|petra|plamen|plamena|rade|radek|radim|radka|rado|radoje|radomira|radoslava|rajka|rajko|ranko|rasim
regina|relja|remigiusz|rene|roksana|romana|rosen|rositsa|rumen|rumyana|rusmir|ruzena|sabina|sabrina|sandra|sanel|sanja|sarka|sasa|sead
sefik|selma|semir|senad|senka|simona|sinisa|slavica|slavisa|slobodanka|snezana snjezana|sonja|srdan srdjan|srecko|sreten|stana
stanislava|stanka|stanko|stevica|stevo|stipe|stoja|suad|suada|sulejman|suzana|svetislav|svetlin|svetoslav|sylwia|szczepan|tamara|tea
teodora|tibor|tihana|tin|todorka|tomo|toni|uros|valentina|valeri|vanja|vasko|vedran|vedrana|velibor|vendula|ventsislav|vesela|veselina
vesna|vidoje|vilma|visnja|vit|vito|vjekoslav|vladena|vlado|vlasta|vlastimil|vlastimila|vlatko|vojo|vratislav|vuk|vukasin|waldemar|wanda
wioletta|yana|yavor|zbynek|zdravko|zdzislaw|zeljka|zenon|ziemowit|zlata|zlatan|zlatka|zlatko|zorana|zvonko
`;

const EAST_SLAVIC_MORE = `
akaki|akim|aksinya|alevtina|alu|anatoly anatoliy|anfisa|anisim|anzhela|anzhelika|apti|aram|ararat|arbi|arina|arkady arkadiy|armen
arseny arseniy|arshak|artak|artem artyom|ashot|aslambek|aslan|avag|avdotya|avtandil|badri|besik|bidzina|bislan|boris borys|darya daria
dato|davit|demid|demyan|denis denys|diana|dina|doku|dzhokhar|efim yefim|egor yegor|eka|evdokia|fedor fyodor fedir|fedora|foma|gagik
galina halyna|garegin|garik|gela|gerasim|gevorg|gia|giga|giorgi|gor|gordey|guram|hakob|hamlet|hayk|hovhannes|hrant|ignat|igor ihor
inessa|inga|ion|iosif|irakli|irina iryna|isa|islam|jaba|kakha|karen|karina|ketevan|khachatur|khasan|khusein|kira|kirill kyrylo|klara
koba|kristina|kuzma|lada|lado|larisa larysa|lasha|lavr|levan|levon|luka|magomed|magomedali|makar|maksim maxim maksym|mamuka|manana|marat
marta|matvey matviy|maya|merab|mher|mikheil|milana|miroslava|mitrofan|murad|musa|nana|narek|naum|nestor|nika|nikita mykyta|nino|nodar
nonna|nver|oleg oleh|oles|olesya|olga olha|orest|ostap|otar|paata|pavel pavlo|pelageya|petr petro pyotr|platon|raisa|ramzan|regina|renat
revaz|rizvan|robert|ruben|ruslana|ruslanbek|rustam|salambek|salome|samvel|sargis|sarkis|semyon semen|serzh|shalva|shamil|solomiya
spartak|sultan|svetlana svitlana|tamaz|tatev|tatiana tetiana|tea|temur|tengiz|terenty|tigran|tikhon|umar|vadim vadym|vahan|vahe|vakha
vakhtang|valery valeriy|vano|vardan|varuzhan|vasilisa|vasily vasyl|vazgen|veniamin|vera vira|vitaly vitaliy|vlada|vladlen|yakov yakiv
yaroslava|yefrem|yelisey|yervand|yulian|zaal|zaur|zaven|zaza|zelimkhan|zhanna|zinovy|zlata|zurab|zviad
`;

const WESTERN_MORE = `
abbie|abilio|adalberto|adao|adele|adeline|adolfo|adrienne|afonso|agatha|agustin|aidan aiden|ailton|aisling|alana|albert|alberta|aldo
alec|alejandro|alexa|alexis|alfred|alfredo|alice|alicia|allegra|alma|alonso|alvaro|amadeu|amber|amelia|amelie|amparo|amy|anders|andre
andrea|andreas|andres|angel|angela|angelo|anibal|anita|anja|anna|anneke|annika|anselmo|anton|antonia|antonio|aparecida|april|ariana
arielle|arlo|armand|armando|arne|arno|arnold|arnulfo|arthur|artur|arturo|asher|astrid|aubrey|audrey|august|augusto|aurelio|aurora|ava
axel|axelle|barbara|beatrice|beatriz|belen|belinda|benita|benito|bento|bernard|bernardo|bernd|berta|beth|bianca|bjorn|blake|blanca
bonifacio|boyd|brad|bram|brandon|brenda|brendan|brent|brett|brian bryan|brice bryce|brigitte|brock|brooke|bruce|bruno|bryn|byron|caetano
calvin|cameron|camila|camille|camilo|candelaria|carla|carlo|carlos|carmelo|carmen|carol|carolina|caroline|casey|caspar|cecilia|cecilio
celeste|celia|celine|celso|cesar|chad|chantal|charlene|charlotte|chelsea|cheryl|chloe|christa|christelle|cicero|cindy|claire|clara
clarence|claude|claudemir|claudia|claudio|claus klaus|cleber|clemens|clemente|clifford|clinton|clive|clyde|colette|concepcion|conrad
constance|consuelo|cora|cordula|cornelia|craig|cristian|cristiano|cristobal|crystal|curtis|cynthia|cypriana|dagmar|daisy|dale|dalva
damian|damienne|dana|danielle|daphne|dario|darren|darryl|dave|davi|dawn|dean|debra|delia|demetrio|denise|dennis|derek|desmond|detlef
dexter|diana|diane|diego|dieter|diogo|dirk|dolores|dominic|dominique|donald|donna|dora|doreen|doris|dorothea|dorothy|douglas|doyle|duane
duncan|dustin|dwayne|dwight|dylan|earl|ebba|edgar|edgardo|edith|edmund|edna|edson|eduarda|eduardo|edwin|efrain|eileen|elaine|eleanor
elena|eliane|elias|elise|eliseo|ella|ellen|elliot|elmer|eloise|elpidio|elsa|elton|elvira|emanuel|emanuelle|emeterio|emil|emilia|emilio
emily|emma|encarnacion|enrico|enrique|epifanio|erica|erik|erin|ernest|ernestina|ernesto|erwin|esmeralda|esteban|estelle|esther|ethan
ethel|eugene|eulalia|eunice|eusebio|eva|evan|evandro|evaristo|eve|evelyn|everett|everton|fabian|fabiano|fabienne|fabio|fabiola|fabricio
fatima|faustino|federico|felicia|feliciano|felipe|felix|fermin|fernanda|fernando|fidel|fiona|flavia|flavio|flora|florence|florentino
florian|francisco|frank|franz|freda|frida|frieda|fritz|froilan|gabriel|gabrielle|gail|garrett|gary|gaspar|gavin|gemma|genaro|georgia
gerald|geraldine|geraldo|gerard|gerardo|gerhard|german|gertrude|gilbert|gilberto|gilmar|gilson|gina|giovanni|gisela|gladys|glen|glenda
gloria|gonzalo|gordon|grace|graciela|graham|grant|gregorio|greta|griselda|guido|gunnar|gunther|gustav|gustavo|gwen|hailey|hanna|hannes
hans|harald|harlan|harold|harriet|harry|harvey|hazel|heath|hector|heidi|heike|heinz|heitor|helen|helena|helga|helio|helmut|henning
henrik|herbert|heriberto|herman|hermenegildo|hernan|hilario|hilda|hipolito|holger|holly|homer|horacio|horst|howard|hubert|hugh|hugo
humberto|ian|ida|ignacio|ilona|ilse|imogen|inacio|ines|inga|inge|inger|ingrid|iolanda|irene|iris|irma|isaac|isabel|isabelle|isadora
isidro|isla|ivan|ivone|ivor|ivy|jacinto|jack|jacob|jade|jaime|jair|jairo|jake|jamal|james|jan|jana|janaina|jane|janet|janice|janine
jared|jasmine|jason|jasper|javier|jay|jean|jeffrey|jenna|jens|jeremy|jermaine|jeronimo|jesse|jessica|jesus|jill|joachim|joan|joann
joaquim|joaquin|jodie|joel|joelle|johanna|john|jon|jonas|jonathan|jordan|jorg|jorge|jose|josefina|joseph|joshua|josue|joy|joyce|juan
juana|juanita|judith|julia|julian|juliano|julie|julienne|juliet|julio|jurgen|jussara|justin|kai|kara|karen|karin|karl|karla|kate
kathleen|kay|keira|keith|kelly|kelvin|ken|kendall|kendra|kenneth|kent|kerstin|kevin|kim|kirk|kirsten|knut|kurt|kyle|lance|lara|larry
lars|laura|laureano|lauren|laurence|laurent|lauro|lazaro|leah|leandra|leandro|lee|leif|leila|lena|lennart|leo|leocadio|leon|leonard
leonardo|leonel|leonie|leonora|leopoldo|leroy|leslie|lester|leticia|lewis|liam|lidia|lila|lilian|lily|lina|linda|lindsay|lionel|lisa
lisandro|lloyd|logan|lois|lola|lorena|lorenzo|loretta|lorna|lorraine|lothar|lotte|louis|louisa|louise|lourdes|luan|lucas|lucia|luciana
luciano|lucienne|lucinda|lucio|lucy|ludwig|luis luiz|luisa|luke|luther|lydia|lyle|lynn|mabel|macarena|madeline|mae|magda|magnus|maia
malcolm|manfred|manuel|manuela|marc|marcel|marcela|marcelle|marcelo|marcia|marcial|marcio|marco|marcos|marcus|margaret|margarito|margit
margot|maria|mariana|mariano|marie|marilyn|marina|mario|marion|marisa|marisol|marissa|marjorie|marlene|marlon|marsha|martha|martin
martina|marvin|mary|mateo|mateus|mathilde|matilda|matthew|maud|maura|maureen|maurice|mauricio|mauro|mavis|max|maximiliano|maxine|maya
megan|melanie|melinda|melissa|melody|melvin|mercedes|meredith|merle|michael|michelle|miguel|milagros|mildred|miles|milton|mina|minna
miranda|miriam|mitchell|moacir|modesto|moira|moises|molly|mona|monica|morgan|morris|morten|muriel|murielle|murilo|myra|myrna|myron|nadia
nadine|nair|nancy|naomi|narciso|natalie|natasha|nathan|neil|nelma|nelson|nemesio|nestor|neusa|nicanor|nicholas|nicola|nicolas|nicole
niels|nigel|nils|nilson|nilton|nina|noah|noe|noel|noelle|noemi|nora|norbert|norma|norman|octavio|odair|odette|ofelia|olaf|olegario|olga
olive|oliver|olivia|omar|opal|orlando|orville|oscar|osmar|osvaldo|oswald|otavio|otto|owen|pablo|paloma|pamela|paola|pascal|pascual
patricia|patricio|patrick|paul|paula|pauline|paulo|pearl|pedro|peggy|penelope|percy|perry|peter|petra|philip|phoebe|phyllis|pia|pierre
pilar|piper|plutarco|porfirio|primitivo|priscilla|quentin|quincy|rachel|rachelle|rafael|rafaela|ralf ralph|ramiro|ramona|randall
raphaelle|raquel|raul|ray|raymond|rebecca|refugio|regiane|regina|reginald|reinaldo|reinhard|reinhold|remedios|renata|renate|renato|rene
reuben|rex|reynaldo|ricardo|richard|rigoberto|rita|robert|roberto|robin|rocco|rocio|roderick|rodney|rodolfo|rodrigo|rogelio|roger
rogerio|roland|rolf|roman|romeo|romulo|ronald|ronaldo|ronan|rosa|rosalie|rosalind|rosalinda|rosana|rosario|rose|rosemary|ross|roxanne
roy|ruben|rubens|rudiger|rudolf|rufus|rupert|russell|ruth|ruy|ryan|sabine|sabrina|sally|salvador|samantha|samson|samuel|sandra|sandro
santiago|sara sarah|saturnino|saul|scott|sean|sebastiao|sebastienne|selena|selina|selma|serena|sergio|severino|shane|shannon|sharon
shaun|shawna|sheila|shelley|sherman|sidney|sigrid|silas|silke|silvana|silvestre|silvia sylvia|silvio|simao|simon|simone|socorro
sofia sophia|soledad|sonia|sophie|spencer|stacy|stanley|stella|steven|stewart stuart|stina|susan|susanna|suzanne|sven|svenja|sydney
tabitha|tamara|tamsin|tania|tanja|tara|tarcisio|tatiana|ted|telma|terence|teresa|tessa|thea|thelma|theodore|theresa|thiago tiago|thomas
thorsten|tilda|tim|timothy|tina|tobias|toby|todd|tom|tomas|tracy|travis|trevor|tristan|troy|tyler|tyra|ubaldo|ubiratan|udo|ulf|ulrich
ulrike|ursula|ute|uwe|valdir|valentin|valentina|valeria|valerie|valter|vanessa|vania|venancio|vera|vernon|veronica|vicente|victor
victoria|vincent|viola|violet|virgil|virginia|vito|vitor|vivian|vivienne|volker|wade|wagner|wallace|walter|wanda|warren|wayne|wellington
wenceslao|wendell|wendy|werner|wesley|wilbur|wilfred|wilhelm|willem|william|willis|wilma|wilson|winston|wolfgang|xavier|yadira|yolanda
yves|yvette|yvonne|zacarias|zachary|zelda|zelia|zoe
`;

const AFRICAN_MORE = `
abdiaziz|abdifatah|abdihakim|abdikarim|abdinasir|abdiqani|abdiqasim|abdirahman|abdirashid|abdirizak|abdisalan|abdisamad|abdoulaye|abeba
abebe|abena|abeni|abera|aberash|abiodun|abiola|abiy|abshir|abubakar|achieng|ada|adaeze|adama|addis|addo|ade|adebayo|adebola|adebowale
adedayo|adekunle|ademola|aden|adeola|adeolu|aderemi|adesina|adetokunbo|adewale|adeyemi|adhiambo|adjoa|afia|agyei|aissata|ajani|akin
akinola|akinwale|akinyi|akosua|akua|alem|alemayehu|alemu|almaz|ama|amadi|amaka|amanuel|amara|amare|amina|aminata|anab|asad|asefa|assefa
aster|atieno|awale|awil|awino|axmed|ayele|aynalem|ayo|ayodeji|ayodele|ayotunde|azubuike|babacar|babajide|babatunde|bakari|baraka|barasa
bashe|bekele|belay|berhan|berhane|berhanu|bile|birhanu|birtukan|bola|bolaji|bolanle|bongani|boubacar|bukar|bukola|celestin|chacha|chebet
cheikh|chepkemoi|cheptoo|chiamaka|chibueze|chibuike|chibuzo|chidi|chidiebere|chidozie|chiedu|chijioke|chika|chike|chima|chinedu|chinelo
chinonso|chinua|chinwe|chinyere|chioma|chipo|chisom|chizoba|chuka|chukwudi|chukwuemeka|dahir|dalmar|damilola|dapo|daudi|dawit|dayo
debebe|deeqa|dejene|deji|dele|demba|demeke|deogratias|dereje|desta|dieudonne|diric|djibril|ebele|ebere|ebuka|efe|efua|ejike|ekene|ekow
emeka|emmanuel|endale|enyinna|ephrem|esi|eskinder|essien|faduma|fallou|farah|farai|farhiya|fasil|faustin|fekadu|femi|fidele|fiifi|fikre
fikru|floribert|fola|folake|folarin|funke|funmi|funmilayo|gbenga|gebre|geedi|genet|genzebe|germain|getachew|getahun|girma|girmay|guled
habiba|haile|hailu|hersi|hirsi|hirut|hodan|ibe|ibra|ibrahima|idriss|ifeanyi|ifeoma|ifeyinwa|ifrah|ige|ignace|ike|ikechukwu|ikenna
innocent|isioma|issoufou|iyabo|jama|jeanpierre|jide|juma|jumanne|jumoke|juvenal|kaltuma|kalu|kamande|kamau|karanja|kariuki|kassa
kassahun|kayode|kebebe|kebede|kehinde|kelechi|kemi|khadim|khadra|kibet|kidane|kimani|kipchoge|kipkemboi|kiprono|kiprop|kiprotich|kipruto
kiptoo|kiros|kirui|kobina|kofi|kojo|koku|kola|kolade|kuda|kudzai|kunle|kwabena|kwadwo|kwaku|kwame|kwasi kwesi|kweku|lamine|lanre|laurent
lemlem|lemma|leonidas|lerato|leul|liban|lindiwe|lungile|madiou|mahad|mahamat|mahamud|maina|makena|malick|mamadi|mamadou|mamo|mandla
mbaye|mekonnen|melaku|meles|mengistu|mesfin|meskerem|modou|mor|moraa|moussa|moustapha|mpho|mulu|mulugeta|mumbi|munashe|muse|mutua|muyiwa
mwai|mwangi|mwende|mwikali|nafula|nana|nandi|ndiaye|negash|negussie|nekesa|neo|ngor|ngozi|nimo|njeri|njoki|njoroge|nkechi|nkem|nkiru
nkosana|nnamdi|nneka|nomsa|nomvula|nonso|ntombi|nur|nuur|nwankwo|nyambura|nyasha|obi|obinna|obiora|ochieng|odhiambo|ogechi|okechukwu
okey|okoro|okoth|olabisi|oladipo|olamide|olanrewaju|olayinka|olu|olufemi|olumide|olusegun|olusola|oluwaseun|oluwole|omondi|onesphore
onyango|onyeka|onyinye|osas|osei|osob|otieno|ouma|oumar|oumou|ousmane|pacifique|palesa|pape|precious|rahel|refilwe|rehema|roble|rotimi
rudo|rufaro|sade|sagal|salim|saliou|samatar|samba|samrawit|sebhat|seble|segun|sekou|selam|selamawit|seun|seydou|seyoum|shiferaw|shire
shola|shukri|sibusiso|sifiso|simba|simi|simphiwe|siphiwe|sipho|sisay|soji|sola|solomon|sosthene|souleymane|sunday|sylvestre|tadesse
tafadzwa|taiwo|tapiwa|tariro|tatenda|taye|tebogo|tekle|telesphore|temesgen|temitope|tendai|tesfa|tesfaye|teshome|tewodros|thabang|thabo
thandeka|thandi|thandiwe|themba|thembi|theoneste|thulani|tidiane|tigist|tilahun|tinashe|tirunesh|tobi|toyin|tsegaye|tsehay|tshepo|tunde
tunji|uche|uchechi|uchenna|udo|uduak|ugo|ugochi|ugochukwu|uju|uzoma|valens|vusi|wafula|wairimu|waithera|wale|wambui|wande|wangari
wanjiku|wanjiru|warsame|wolde|wole|workneh|worku|yaa|yakubu|yared|yasin|yaw|yemi|yetunde|yinka|yohannes|yonas|yonis|yoro|yusur|zainab
zandile|zanele|zawadi|zenebe|zerihun|zewdu|zodwa|zuberi
`;

const SOUTHEAST_ASIAN_MORE = `
ade|adi|aditya|agung|agus|agustina|ahmad|aishah|aji|akbar|ali|amalia|amin|aminah|amir|andi|andika|andri|andriani|angga|anggun|ani|anisa
anita|anton|anwar|ardi|ardian|ari|arief|arif|aris|asep|astuti|ayu|azhar|azis|aziz|azizah|azlan|azmi|badrul|bagas|bagus|bambang|bayu|bima
budi|budiman|budiono|budiyanto|cahya|cahyo|candra|citra|dadang|danang|dani|danu|darma|dedi|deni|dewa|dewi|dhani|dian|didik|dimas|dina
dita|djoko|doni|dwi|edi|eka|eko|endang|erna|erwin|fadli|faizal|fajar|farhan|farid|fatimah|fauzan|fauzi|febri|feri|firdaus|fitri|galih
gede|gilang|gita|gunawan|guntur|hadi|hafiz|hakim|halimah|hamid|hamzah|hanafi|handoko|hani|hanif|hardi|hari|hartanto|hartini|hartono
haryanto|haryono|hasan|hashim|hendra|hendri|hendro|heri|herman|heru|hidayah|hidayat|huda|idris|ika|ikhwan|ilham|imam|indah|indra|intan
irfan|irwan|ismail|iwan|izzat|jajang|jamal|jamaludin|joko|kadek|kamal|kamaruddin|kartika|kartini|ketut|khairul|khalid|komang|kurnia
kusuma|latifah|lestari|lia|lina|lukman|made|mahathir|mahendra|margono|marlina|maya|mazlan|mega|mira|mohd|mulyadi|mulyani|mulyono|musa
muslim|mustofa|nadia|najib|nana|nanda|nasir|nazri|nia|ningsih|nizam|noraini|norazlan|novi|nugroho|nur|nurul|nyoman|pandu|panji|prabowo
prasetyo|pratama|pratiwi|purnama|purnomo|purwanto|puspita|putra|putri|putu|rahma|rahman|rahmat|rama|ramli|rangga|rani|ratna|razak|rendi
reni|retno|rian|ridwan|rina|rini|rio|risa|riska|rizal|rizki|rohani|rohmat|rony|rosli|rosmah|rosnah|rozita|rudi|rudianto|rusdi|ruslan
sabri|saiful|salleh|salmah|sandi|santi|santoso|sari|satria|setiawan|shahrir|shamsul|sharifah|sigit|sinta|siska|siti|slamet
soeharto suharto|soekarno sukarno|sofyan|sri|subagyo|subandi|sudarmo|sudarsono|sudirman|sudiro|sugeng|sugianto|sugiono|suhaimi|suhardi
suharti|suhendra|sujarwo|sujono|sukardi|sukarni|sulaiman|sularso|sulastri|sumarni|sumarno|sumiati|sunarti|sunarto|sundari|supardi
supriadi|supriyanto|supriyono|surya|suryadi|suryani|suryanto|suryono|susanti|susanto|susilo|sutarno|sutini|sutono|sutopo|sutrisna
sutrisni|sutrisno|suwarni|suwarno|suyanto|suyono|syaiful|syamsul|syed|taufik|teguh|titik|toni|tono|tri|triyono|tuti|udin|umar|utami
wahid|wahyu|wahyudi|wan|wardana|wati|wawan|wayan|wibowo|widi|widodo|widya|widyastuti|wijaya|winarti|winarto|wira|wisnu|wulan|yani|yanti
yanto|yoga|yogi|yudha|yudi|yuli|yuliana|yulianto|yuni|yusof|yusuf|zahid|zaid|zainab|zainal|zainuddin|zaki|zaleha|zulkarnain|zulkifli
`;

const VIETNAMESE_MORE = `
an|anh|bach|bang|bao|bich|binh|cam|canh|chau|chi|chien|chinh|cong|cuc|cuong|dai|dan|dang|dao|dat|diem|diep|dinh|do|doan|dong|duc|dung
duong|duy|duyen|gia|giang|giap|ha|hai|han|hang|hanh|hao|hau|hien|hiep|hieu|hinh|ho|hoa|hoai|hoan|hoang|hong|hop|hue|hung|huong|huu|huy
huyen|khai|khang|khanh|khoa|khoi|khue|kien|kiet|kim|ky|lam|lan|lanh|le|lien|linh|loan|loc|loi|long|luan|luc|luong|luu|ly|mai|man|manh
minh|my|nam|nga|ngan|nghia|ngoc|nguyet|nhan|nhat|nhi|nhu|nhung|ninh|oanh|phat|phi|phong|phu|phuc|phung|phuoc|phuong|quan|quang|quoc|quy
quyen|quyet|quynh|sang|sinh|son|suong|tai|tam|tan|thach|thai|tham|than|thang|thanh|thao|the|thi|thien|thinh|tho|thoa|thong|thu|thuan
thuc|thuong|thuy|tien|tin|tinh|toai|toan|tram|trang|tri|trinh|trong|truc|trung|truong|tu|tuan|tue|tung|tuyen|tuyet|uyen|van|vi|vien|viet
vinh|vu|vuong|vy|xuan|yen
`;

/** Lines by where the names are given, as the variants are. */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  western: WESTERN_MORE,
  slavic: SLAVIC_MORE,
  eastSlavic: EAST_SLAVIC_MORE,
  arabic: ARABIC_MORE,
  persian: PERSIAN_MORE,
  turkic: TURKIC_MORE,
  southAsian: SOUTH_ASIAN_MORE,
  african: AFRICAN_MORE,
  southeastAsian: SOUTHEAST_ASIAN_MORE,
  vietnamese: VIETNAMESE_MORE,
};
