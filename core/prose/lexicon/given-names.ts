// Given names, by which people are told from capitalised phrases. Source: Moby names (Grady Ward, public domain),
// without those that are ordinary words or places, and names of other languages by hand.

/** Given names in lower case. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaren aarika aaron ab abagael abagail abba abbe abbi abbie abbott abby abbye abdel abdul abdullah abe abel abelard
  abeu abey abie abigael abigail abigale abner abra abraham abrahan abram abramo abran ada adah adair adaline adam
  adamo adams adan adara adda addi addia addie addison addy ade adel adela adelaida adelaide adelbert adele adelheid
  adelice adelina adelind adeline adella adelle adena adey adham adi adiana adina adlai adler adolf adolph adolphe
  adolpho adolphus adora adoree adorne adrea adria adriaens adrian adriana adriane adrianna adrianne adriano adrien
  adriena adrienne aeriel aeriela aeriell afton ag agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese
  agnesse agneta agnola agosto agretha aguie aguistin aguste agustin aharon ahmad ahmed ai aida aidan aigneis aila
  ailbert aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley
  ainslie aisha ajay akiko akim akira aksel al alain alaine alair alameda alan alana alanah aland alane alanna alano
  alanson alard alaric alasdair alastair alasteir alaster alayne alberik albert alberta albertina albertine alberto
  albie albina albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alecia aleda
  aleece aleen alejandra alejandrina alejandro alejoa aleksandr aleksandra alena alene alessandra alessandro aleta
  alethea alex alexa alexander alexandr alexandra alexandre alexandrina alexandro alexandros alexei alexi alexia
  alexina alexine alexio alexis alf alfi alfie alfons alfonse alfonso alford alfred alfreda alfredo alfy algernon ali
  alia alic alica alice alicea alicia alick alida alidia alie alika alikee alina aline alireza alis alisa alisander
  alisha alison alissa alistair alister alisun alix aliza alla allan allard allayne alleen allegra allen allene alleyn
  alli allianora allie allin allina allis allison allissa allister allistir allix allsun allx allyce allyn allys
  allyson alma almeda almeria almeta almira almire aloin aloise aloisia alon alonso alonzo aloysia aloysius alphard
  alphonse alphonso alric alta althea aluin aluino alva alvan alvaro alvera alverta alvie alvin alvina alvinia alvira
  alvis alvy alwin alwyn alyce alyda alyosha alys alysa alyse alysia alyson alyss alyssa amabel amabelle amalea amalee
  amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo amata amberly ambros ambrose ambrosi
  ambrosio ambrosius ambur amby ame amelia amelie amelina ameline amelita amerigo amery ami amie amii amil amir amit
  amitie amity ammamaria amory amos amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise
  anastasia anastasie anastassia anatol anatola anatole anatollo ancell andee andeee anderea anders anderson andi
  andie andonis andra andras andre andrea andreana andreas andree andrei andrej andres andrew andrey andria andriana
  andriette andris andromache andros andrus andrzej andy anestassia anet anett anetta anette ange angela angele angeli
  angelia angelica angelico angelika angelina angeline angelique angelita angelle angelo angie angil angus angy ania
  anica anil anissa anita anitra anja anjanette anjela anke ann anna annabal annabel annabela annabell annabella
  annabelle annadiana annadiane annalee annaliese annalise annamaria annamarie anne annecorinne anneke anneliese
  annelise annemarie annetta annette anni annice annie annika annis annissa annmaria annmarie annnora annora anny
  ansel ansell anselm anselma ansgar ansley anson anstice anthe anthea anthia anthiathia anthony antin antje antoine
  antoinette anton antone antonella antonetta antoni antonia antonie antonietta antonin antonina antonino antonio
  antonius antons antony anya appolonia aprilette ara arabel arabela arabele arabella arabelle araldo arash
  archaimbaud archambault archibald archibaldo archibold archie archy arda ardath ardeen ardelia ardelis ardella
  ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth arel aretha ari ariadne ariana
  aridatha arie ariel ariela ariella arielle arin ario aristotle arjun arlan arlana arlee arleen arlen arlena arlene
  arleta arlette arley arleyne arlie arliene arlin arlina arlinda arline arluene arly arlyn arlyne arman armand
  armando armin armstrong arnaldo arnaud arne arney arni arnie arnold arnoldo arnuad arny aron arri arron artair arte
  artemas artemis artemus arther arthur artie artur arturo artus arty arv arvid arvie arvin arvy aryn asa ase ashbey
  ashby ashely asher ashia ashien ashil ashish ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashlin ashly
  ashok ashton astra astrid astrix atalanta athena athene atlanta atlante aube auberon aubert auberta aubine aubree
  aubrette aubrey aubrie aubry audi audie audra audre audrey audrie audry audrye audy augie augusta auguste augustin
  augustina augustine augusto augustus augy aundrea aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie
  auroora aurora aurore aurthur austen austina austine ava ave aveline averell averil averill avery averyl avictor
  avie avigdor avis aviva avivah avram avril avrit avrom axel aylmar aylmer aymer ayn ayse bab babara babb babbette
  babbie babette babita babs bailey bailie baillie baily baird balduin baldwin bambi bambie bamby bancroft banky
  barbabas barbabra barbara barbaraanne barbe barbee barbette barbey barbi barbie barbra barby barclay barde bari
  barnabas barnabe barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri barrie barris barron
  barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo
  bartolomeo barton bartram barty bary baryram bas basia basile basilio basilius bastian bastien batholomew bathsheba
  batsheva baudoin bax baxie baxter baxy bayard bea beale bealle bearnard beata beatrice beatrisa beatrix beatriz beau
  beaufort beauregard bebe becca beck becka becki beckie becky beilul beitris bekki bel belia belicia belinda belita
  bella bellanca belle bellina beltran belva belvia ben bendick bendicty bendite bendix benedetta benedetto benedick
  benedict benedicta benedicto benedikt benedikta benetta bengt beniamino benita benito benjamen benjamin benji benjie
  benjy benn bennett benni bennie benny benoit benoite benson bentlee bentley benton benyamin ber berenice berget berk
  berke berkeley berkie berkley berkly berky bern berna bernadene bernadette bernadina bernadine bernard bernardina
  bernardine bernardo bernarr bernd berne bernelle bernete bernetta bernette bernhard berni bernice bernie bernita
  berny berri berrie bert berta berte bertha berthe berti bertie bertina bertine berton bertram bertrand bertrando
  berty beryl beryle bess bessie bessy beth bethanne bethany bethena bethina betsey betsy betta bette betteann
  betteanne betti bettina bettine betty bettye beulah bev bevan beverie beverlee beverley beverlie beverly bevin bevon
  bevvy bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bil bili bill billi billie billy billye bing bink
  binky binni binnie binny birdie birgit birgitta birk biron bjorn blaine blair blaire blake blakelee blakeley blanca
  blancha blanche blane blayne blinni blinnie blinny blisse blondell blondelle blondie blondy blythe bo bob bobbe
  bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bogart bogdan bogey boigie bondie bondon
  bondy boniface bonita bonnee bonni bonnibelle bonnie bonny boone boonie boony boote boothe bord borden bordie bordy
  borg boris bourke bowie boyce boycey boycie boyd brad bradan brade braden bradford bradley bradly bradney brady bram
  brana brandais brande brandea branden brander brandi brandice brandie brandise brandon brandtr brandyn brannon brant
  brantley breanne brear bree breena bren brena brenda brendan brenden brendin brendis brendon brenn brenna brennan
  brennen brent bret brett brewer brewster bria brian briana brianna brianne briano briant brice bridget bridgette
  bridie brien brier brietta brig brigg briggs brigham brigid brigida brigit brigitta brigitte brina briney brinn
  brinna brion brit brita britney britni britt britta brittan brittaney brittani brittany britte britteny brittne
  brittney brittni brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron
  bronnie bronny bronson brooke brose bruce brucie bruis brunhilda brunhilde bruno bryan bryana bryant bryanty bryce
  bryn bryna brynn brynna brynne bryon buckie bucky budd buddie buffy buiron bunni bunnie burch burg burgess burk
  burke burl burlie burnaby burnard burt burtie burton burty butch byram byran byrann byrle byrom byron cacilia
  cacilie caddric caesar cahra cairistiona caitlin caitrin cal caldwell cale caleb calhoun calida calla callean calley
  calli callida callie cally calv calvin calypso camala camella camellia cameron camey cami camila camile camilla
  camille cammi cammie cammy candace candi candice candida candide candie candis candra cara caralie carce caren
  carena caresa caressa caresse carey cari caria carie caril carilyn carin carina carine cariotta carissa carita
  caritta carl carla carlee carleen carlen carlene carleton carley carlie carlin carlina carline carling carlita carlo
  carlos carlota carlotta carly carlye carlyle carlyn carlynn carlynne carma carmel carmela carmelia carmelina
  carmelita carmella carmelle carmen carmencita carmina carmine carmita carmon carney carny caro carol carola carolan
  carolann carole carolee carolin caroline caroljean carolus carolyn carolyne carolynn caron carr carree carri carrie
  carrissa carrol carroll carson carsten carter carver cary caryl caryn casandra casar casey casi casie caspar casper
  cass cassandra cassandre cassandry cassaundra cassey cassi cassie cassius cassondra cassy catarina cate caterina
  catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine
  cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina catriona caty caye cayla caz cazzie
  cchaddie cece cecelia cecil cecile ceciley cecilia cecilio cecilius cecilla cecily ced cedric ceil cele celene
  celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine celinka celisse
  celka celle cesar cesare cesaro cesya chadd chaddie chaddy chadwick chaim chalmers chan chancey chanda chandal
  chandler chandra chane channa chantal chantalle chao charil charin charis charissa charisse charita charla charlean
  charleen charlena charlene charles charley charlie charline charlot charlotta charlotte charlton charmain charmaine
  charmane charmian charmine charmion charo charyl chas chase chaunce chauncey che chelsae chelsey chelsie chelsy chen
  cher chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherlyn cherri cherrita
  chery cherye cheryl ches cheslie chester cheston chet chev chevalier chevy chiara chiarra chickie chicky chico
  chilton chiquia chiquita chlo chloe chloette chloris chris chrisse chrissie chrissy christa christabel christabella
  christal christalle christan christean christel christi christian christiana christiane christiano christie christin
  christina christine christof christoffer christoforo christoper christoph christophe christopher christophorus
  christos christy christye christyna chrisy chrotoem chrysa chrysler chrystal chryste chrystel chucho cicely cicily
  ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cirillo cirilo ciro cissiee cissy claiborn
  claiborne clair claire clara clarabelle clarance clare clarence claresta clareta claretta clarette clarey clari
  claribel clarice clarie clarinda clarine clarissa clarisse clarita clark clarke clary claude claudell claudelle
  claudetta claudette claudia claudian claudianus claudie claudina claudine claudio claudius claus clay clayborn
  clayborne claybourne clayson clayton clea cleavland clem clemence clemens clement clemente clementia clementina
  clementine clementius clemmie clemmy cleo cleon cleopatra clerc clerissa cletis cletus cleve cleveland clevey clevie
  clifford clim clint clio clive clo cloe cloris clotilda clovis cly clyde clyve clywd cobb cobbie cobby codee codi
  codie cody cointon colan colas colby cole coleen coleman colene colet coletta colette colin colleen collen collete
  collette collin colline colly colman colver conan conant concettina conchita concordia conn conney conni connie
  connor conny conrad conrade conrado conroy consalve consolata constance constancia constanta constantia constantin
  constantina constantine constantino consuela consuelo conway cora corabel corabella corabelle coralie coraline
  coralyn corbet corbett corbie corbin corby cordelia cordelie cordell cordey cordi cordie cordula cordy coreen
  corella corenda corene coretta corette corey cori corie corilla corina corine corinna corinne coriss corissa corliss
  corly cornall cornela cornelia cornelius cornell cornelle corney cornie correna correy corri corrianne corrie
  corrina corrine corrinne corry cort cortie cortney corty cory cos cosetta cosette cosimo cosme cosmo costa costanza
  courtenay courtnay courtney cozmo craggie craig crawford creigh creight creighton crichton crin cris crissie crissy
  crista cristabel cristal cristen cristi cristian cristiano cristie cristin cristina cristine cristionna cristobal
  cristy crosby crysta crystie cthrine cullan cullen culley cullie cullin cully culver curcio curr curran currey
  currie curtice curtis cy cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy
  cyril cyrill cyrille cyrillus cyrus dacey dacia dacie dacy dael daffi daffie daffy dag dagmar dagny dahlia daile
  daisey daisi daisie daisuke daisy dal dale dalenna dalia dalila dalis dall dalli dallis dallon daloris dalston dalt
  dalton damara damaris damian damiano damien damita damon dan dana dane danell danella danette dani dania danica
  danice danie daniel daniela daniele daniella danielle danika danila danilo danit danita danna dannel danni dannie
  danny dannye dante danya danyelle danyette daphene daphna daphne dar dara darb darbee darbie darby darcee darcey
  darci darcie darcy darda dareen darell darelle daren dari daria darice darill darin dario darius darla darleen
  darlene darline darlleen darnall darnell daron darrel darrell darrelle darren darrick darrin darryl darsey darsie
  darwin darya daryl daryle daryn dasha dasi dasie dasya datha daune dav dave daveen daven daveta davey david davida
  davidde davide davidson davie davin davina davine davis davita davon davy dawna dayle dayna ddene de dean deana
  deane deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra decca dede dedie dedra dee
  deeann deeanne deedee deena deepak deerdre deeyn dehlia deidre deina deirdre del dela delainey delaney delano
  delbert delcina delcine delia delila delilah delinda dell della delly delmar delmer delmor delmore delora delores
  deloria deloris delphine delphinia demeter demetra demetre demetri demetria demetris demetrius demott dena dene deng
  deni denice denis denise denna dennet denney denni dennie dennis dennison denny denver denys denyse deonne der derby
  derek derick derk dermot derrek derrik derril derron derry derward derwin des desdemona desi desirae desiree desiri
  desmond desmund detlef dev deva devan devi devin devina devinne devland devlen devlin devondra devonna devonne
  devora devy dewain dewey dewie dewitt dex dexter di diahann dian diana diandra diane dianemarie diann dianna dianne
  diannne diarmid dick dickie dicky didi dido diego diena dierdre dieter dietmar dietrich dilan dillie dillon dilly
  dimitri dimitry dina dinah dinnie dinny dino dion dione dionis dionisio dionne dionysus dirk dita dix dixie dmitri
  dmitry dniren dode dodi dodie dody dolf dolley dolli dollie dolores dolorita doloritas dolph dom domenic domenico
  domeniga dominga domingo domini dominic dominica dominick dominik dominique don dona donal donall donalt donaugh
  donavon donella donelle donetta donia donica donielle donn donna donnamarie donnell donni donnie donny donovan dora
  doralia doralin doralyn doralynn doralynne dore doreen dorelia dorella dorelle dorena dorene doretta dorette dorey
  dori doria dorian dorice dorie dorine doris dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea
  dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dory dosi doti dotti dottie dotty doug dougie
  douglas douglass dougy dov doy doyle dragan drake dre dreddy dredi drew drona dru druci drucie drucill drucy drud
  drugi drusi drusie drusilla drusy duane dudley duffie duffy dugald dukey dukie duky dulce dulcea dulci dulcia
  dulciana dulcie dulcine dulcinea dulcy dulsea dun dunc duncan dunn dunstan dur durand durant durante durward dwain
  dwayne dwight dyan dyana dyane dyann dyanna dyanne dylan dyna dynah eachelle eada eadie eadith eadmund eal ealasaid
  eamon earle earlie eartha earvin easter eb eba ebba eben ebeneser ebenezer eberhard eberto ebonee ed eda edan edd
  edda eddi eddie ede edee edeline eden edgar edgard edgardo edi edie edik edin edita edith editha edithe ediva edlin
  edmon edmund edna edouard edsel eduard eduardo eduino edvard edward edwin edwina edy edyth edythe effie efrem efren
  egan egbert egon egor eileen eilis eimile einar eirena ekaterina el elaina elaine elana elane elayne elbert elberta
  elbertina elbertine elden eldin eldon eldredge eldridge eleanor eleanora eleanore electra eleen elena elene eleni
  elenore eleonora eleonore elfie elfreda elfrida elfrieda elga eli elia elianora elianore elias elicia elie elif
  elihu elijah elinor elinore eliot elisa elisabet elisabeth elisabetta elise elisha elissa elita eliza elizabet
  elizabeth elka elke ella elladine ellary elle ellen ellene ellerey ellery ellette elli ellie elliot elliott ellis
  ellissa ellswerth ellsworth ellwood elly ellyn ellynn elmer elmira elmo elmore elna elnar elnora elnore eloisa
  eloise elonore elora elroy elsa elsbeth elset elsey elsi elsie elsinore elspeth elston elsworth elsy elton elva
  elvera elvin elvina elvira elvis elvyn elwin elwira elwood elwyn ely elyn elyse elysee elysha elysia elyssa ema
  emalee emalia emanuel emanuele emelda emelen emelia emelina emeline emelita emelyne emera emerson emery emile emilee
  emili emilia emilie emiline emilio emily emlen emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne
  emmanuel emmeline emmerich emmery emmet emmett emmey emmi emmie emmit emmott emmy emmye emogene emory emyle emylee
  engelbert englebert engracia enid ennis enoch enos enrica enrichetta enrico enrika enrique enriqueta eolanda eolande
  ephraim ephrayim ephrem eran erasmus erastus erda erek erena erhard erhart eric erica erich ericha erick ericka erie
  erik erika erin erina erinn erinna erl erma ermanno ermengarde ermentrude ermin ermina erminia erminie erna ernaline
  ernest ernesta ernestine ernesto ernestus ernie ernst erny errick errol erroll erskine ertha erv ervin erwin eryn
  esdras esma esmaria esme esmeralda esra essa essie essy esta esteban estel estele estell estella estelle ester
  estevan esther estrella estrellita etan ethan ethe ethel ethelbert ethelda ethelin ethelind etheline ethelred
  ethelyn ethyl etienne etta etti ettie ettore etty eudora euell eugen eugene eugenia eugenie eugenio eugenius eugine
  eula eulalie eunice euphemia eustace eustacia ev eva evaleen evan evangelia evangelin evangelina evangeline evania
  evanne eve eveleen evelin evelina eveline evelyn everard evered everett evey evie evin evita evonne evvie evvy evy
  evyn ewan eward ewart ewell ewen eyde eydie ezechiel ezekiel ezequiel eziechiele ezmeralda ezra ezri fabe faber
  fabian fabiano fabien fabio fabrice fae faina fairfax fairleigh fairlie falito falkner fallon fanchette fanchon
  fancie fanechka fania fanni fannie fanny fanya fara farah farand farica farid farlay farlee farleigh farley farlie
  farly farr farra farrah farrand farrel farrell farris fatima faulkner faun faunie faustina faustine fawne fawnia fax
  fay faydra faye fayette fayina fayre fayth faythe federica federico fedora fei felecia felic felicdad felice felicia
  felicio felicity felicle felike feliks felipa felipe felisha felita felix feliza felizio fenelia feng feodor feodora
  ferd ferdie ferdinand ferdinanda ferdinande ferdy fergus ferguson fernanda fernande fernandina fernando ferne ferrel
  ferrell ferris fey fiann fianna fidel fidela fidelia fidelio fidole fifi fifine filbert filberte filberto filia
  filide filip filippa filippo filmer filmore fina findlay findley finlay finley finn fiona fionna fionnula fiorenze
  fitz fitzgerald flem fleming flemming fletch fletcher fleur fleurette flin flinn flo flor florance flore florella
  florencia florentia florenza florette flori floria florian florida florie florina florinda floris florri florrie
  florry flory flossi flossie flossy floyd flss flynn fons fonsie fonz fonzie forbes forester forrest forrester
  forster foss fowler fran francene frances francesca francesco franchot francine francis francisca francisco
  franciska franciskus francklin francklyn francois francoise francyne frank frankie franklin franklyn franky franni
  frannie franny frans fransisco frants franz franzen frasco fraser frasier frasquito frayda fraze frazer frazier fred
  freda freddi freddie freddy fredek fredelia frederic frederica frederich frederick fredericka frederico frederigo
  frederik frederique fredi fredia fredra fredric fredrick fredrika freedman freeland freeman freemon freida fremont
  frieda friederike friedrich friedrick fritz fulton fulvia fumiko gabbey gabbi gabbie gabby gabe gabey gabi gabie
  gabriel gabriela gabriele gabriell gabriella gabrielle gabriellia gabriello gabrila gaby gae gael gaelan gail gaile
  galen galina gallagher gallard galvan galven galvin gamaliel gan gang gannie gannon ganny gar garald gard gardie
  gardiner gardner gardy gare garek gareth garey garfield garik garner garnette garold garrard garrek garreth garrett
  garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo gasper
  gaston gaultiero gauthier gav gavan gaven gavin gavra gavrielle gawain gawen gaye gayel gayelord gayla gayle gayleen
  gaylene gayler gaylor gaylord gaynor gearalt gearard gelya gena gene geneva genevieve genevra genia genna gennaro
  genni gennie gennifer genny geno genovera genvieve geoff geoffrey geoffry georas geordie georg george georgeanna
  georgeanne georgena georges georgeta georgetta georgette georgi georgiana georgianna georgianne georgie georgina
  georgine georgy gerald geralda geraldine gerard gerardo gerd gerda gerek gerhard gerhardine gerhardt geri gerianna
  gerianne gerick gerik gerladina germain germaine germana germayne gerome gerrard gerri gerrie gerrilee gerry gert
  gerta gerti gertie gertrud gertruda gertrude gertrudis gerty gery gherardo giacinta giacobo giacomo giacopo gian
  giana gianina gianluca gianna gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy
  gigi gil gilbert gilberta gilberte gilbertina gilbertine gilberto gilburt gilda gilemette giles gillan gilles gilli
  gillian gillie gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny gino giordano giorgi giorgia
  giorgio giovanna giovanni gipsy giralda giraldo giraud gisela giselbert gisele gisella giselle giuditta giulia
  giulietta giulio giuseppe giustina giustino giusto gizela gladi gladys gleda glen glenda glenden glendon glenine
  glenn glenna glennie glennis glori gloria gloriana gloriane glyn glynda glynis glynn glynnis gnni godard godart
  goddard goddart godfree godfrey godfry godiva godwin golda goldarina goldi goldia goldie goldina goldy gonzales
  gonzalo goober goran goraud gordan gordana gorden gordie gordon gordy gothart gottfried grace gracia gracie gradeigh
  gradey grady graehme graeme graham graig gran grange granger grant grantham granthem grantley granville grata gratia
  gratiana grayce grazia greer greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville greta
  gretal gretchen grete gretel grethel gretna gretta grier griff griffie griffin griffith griffy gris griselda grissel
  griswold griz grover gualterio gudrun guendolen guenevere guenna guglielma guglielmo gui guido guilbert guillaume
  guillema guillemette guillermo guinevere guinna gunar gunilla gunnar guntar gunter gunther gus gusella guss gussi
  gussie gussy gusta gustaf gustav gustave gustavo gustavus gusti gustie guthrey guthrie guthry guy gwen gwendolen
  gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadlee
  hadleigh hadley hadria hadrian hagan hagen hai hailee hailey haily hakan hakeem hakim hal haleigh halette haley hali
  halie halimeda halley halli hallie hallsy hally halsey halsy hamel hamid hamil hamilton hamish hamlen hamlin hammad
  hamnet hana hanan hank hanna hannah hanni hannie hannis hanny hans hansiain hanson harald harbert harcourt harlan
  harland harlen harlene harley harli harlie harlin harman harmon harmonia harmonie harold haroun harper harri harrie
  harriet harriett harrietta harriette harriot harriott harris harrison hartley hartwell harv harvey harwell harwilll
  hasheem hashim haskel haskell haslett hassan hastie hastings hatti hattie hatty hayden haydon hayes hayley hayward
  haywood hayyim hazel hazlett heall heather hebert hector heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga
  hedy heida heidi heidie heike hein heindrick heiner heinrich heinrick heinrik heinz helaina helaine helen helena
  helene helenka helga helge helli helmut heloise helsa helyn henderson hendrick hendrik hendrika henka henning henri
  henrie henrieta henrietta henriette henrik henry henryetta hephzibah herbert herbie herby herc hercule hercules
  herculie heribert heriberto herman hermann hermia hermie hermina hermine herminia hermione hermon hermy hernando
  herold herrick hersch herschel hersh hershel herta hertha herve hervey hester hesther hestia hetti hettie hetty hewe
  hewet hewett hewie hewitt heywood hideaki hideki hieronymus hilario hilarius hilary hilda hildagard hildagarde hilde
  hildegaard hildegarde hildy hillard hillary hillel hillery hilliard hilliary hillie hillyer hilton hinda hinze hiram
  hiroshi hirsch hobard hobart hobey hobie hodge hoebart hogan holden holli hollie hollis hollyanne holmes holt homer
  homere homerus hong honoria horace horacio horatia horatio horatius horst hort horten hortense hortensia horton
  hossein howard howey howie hoyt hua huan hube hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues hui
  hulda humbert humberto humfrey humfrid humfried humphrey hunfredo huntington huntlee huntley hurlee hurleigh hurley
  husain husein hussein hy hyacintha hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda iago iain ian ianthe
  ibbie ibby ibrahim ichabod ichiro ida idalia idalina idaline idell idelle idette iggie iggy ignace ignacio ignacius
  ignatius ignaz ignazio igor ike ikey ilaire ilaria ilario ileana ileane ilene ilise ilka illa ilsa ilse ilysa ilyse
  ilyssa imelda immanuel imogen imogene imojean imre ina indira ines inesita inessa inez inga ingaberg ingaborg
  ingamar ingar inge ingeberg ingeborg ingelbert ingemar inger inglebert inglis ingmar ingra ingram ingrid ingrim
  ingunna inigo inna inness innis iolande iolanthe iona iorgo iorgos iormina iosep ira irena irene irina iris irita
  irma irv irvin irvine irving irwin irwinn isa isaac isaak isabel isabelita isabella isabelle isac isacco isador
  isadora isadore isahella isaiah isak iseabal isiahi isidor isidora isidore isidoro isidro isis ismail isobel issi
  issiah issie issy istvan ivan ivar ive iver ives ivett ivette ivie ivo ivonne ivor ivy izaak izabel izak izzy jaak
  jaap jabez jacek jacenta jacinda jacinta jacintha jacinthe jack jackelyn jacki jackie jacklin jacklyn jackquelin
  jackqueline jackson jacky jaclin jaclyn jacob jacobo jacopo jacquelin jacqueline jacquelyn jacquelynn jacquenetta
  jacquenette jacques jacquetta jacquette jacqui jacquie jacynth jada jae jaime jaimie jaine jake jakie jakob jamaal
  jamal james jameson jamesy jamey jami jamie jamil jamill jamima jamison jammal jammie jan jana janaya janaye jandy
  jane janean janeczka janeen janek janel janela janella janelle janene janenna janessa janet janeta janetta janette
  janeva janey jania janice janie janifer janina janine janis janith janka janna jannel jannelle janos janot janusz
  jany jaquelin jaquelyn jaquenetta jaquenette jaquith jarad jard jareb jared jarek jarib jarid jarrad jarret jarrett
  jarrid jarrod jarvis jase jasen jasmin jasmina jasmine jason jasper jasun javier jaye jayme jaymee jaymie jayne
  jaynell jayson jazmin jdavie jean jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie
  jeannine jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehanna jehu
  jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine
  jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jeno jens jephthah jerad jerald
  jeralee jeramey jeramie jere jereme jeremiah jeremias jeremie jeremy jeri jermain jermaine jermayne jeroen jerome
  jeromy jerri jerrie jerrilee jerrilyn jerrine jerrold jerrome jerry jerrylee jervis jess jessa jessalin jessalyn
  jessamine jessamyn jesse jessee jesselyn jessey jessi jessica jessie jessika jessy jesus jeth jethro jewell jewelle
  jia jian jill jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jimmie jimmy jing jinny jo
  joachim joan joana joane joanie joann joanna joanne joannes joao joaquin jobey jobi jobie jobina joby jobye jobyna
  jocelin joceline jocelyn jocelyne jochen jock jocko jodee jodi jodie jody joe joeann joel joela joelie joell joella
  joelle joellen joelly joellyn joelynn joerg joete joey johan johann johanna johannah johannes john johna johnath
  johnathan johnathon johnette johnna johnnie johnny johny joice jojo jolee joleen jolene joletta joli jolie joline
  joly jolyn jolynn jon jonah jonas jonathan jonathon jone jonell joni jonie jonis jonna joost jordain jordana
  jordanna jordi jordon jorey jorg jorgan jorge jori jorie jorn jorrie jorry jory joscelin jose josee josef josefa
  josefina joseito josep joseph josepha josephina josephine josey josh joshia joshua joshuah josi josiah josias josie
  josselyn josy jourdain jourdan joya joyan joyann joyce joycelin joye jozef jsandye juan juana juanita jud judah
  judas judd jude judi judie judith juditha judon judy judye juergen juieta jukka jule julee jules juli julia julian
  juliana juliane juliann julianna julianne julie julien julienne juliet julieta julietta juliette julina juline julio
  julissa julita julius jun junette junia junie junina jurgen justen justin justina justine justinian justinn justino
  justis justus jutta jyoti kaan kacey kacie kacy kaela kahaleel kahlil kai kaia kaila kaile kailey kain kaine kaiser
  kaitlin kaitlyn kaitlynn kaja kakalina kala kale kaleb kaleena kali kalie kalil kalila kalina kalinda kalindi kalle
  kalli kally kalvin kameko kamila kamilah kamillah kandace kandy kane kania kanya kara karalee karalynn kare karee
  kareem karel karen karena kari karia karie karil karilynn karim karin karina karine kariotta karisa karissa karita
  karl karla karlan karlee karleen karlen karlene karlens karlie karlik karlis karlotta karlotte karly karlyn karmen
  karna karney karol karola karole karolina karoline karoly karon karrah karrie karry karsten kary karyl karylin karyn
  kasey kaspar kasper kass kassandra kassey kassi kassia kassie kat kata katalin katarina kate katee katerina katerine
  katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin
  kathrin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katja katleen katlin katrin katrina
  katrine katrinka katti kattie katuscha katusha katy katya kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn
  kayne kazuo kazuto kean keane kearney keary keefe keefer keelby keeley keelia keely keenan keene keiko keir keisuke
  keith kelbee kelby kelcey kelci kelcie kelcy kele kelila kellby kellen kelley kelli kellia kellie kellina kellsie
  kelly kellyann kelsey kelsi kelsy kelvin kelwin kendal kendall kendell kendra kendre kendrick kendricks kenji kenn
  kenna kennan kennedy kenneth kennett kennie kennith kenny kenon kenton kenyon ker kerby keri keriann kerianne kerk
  kermie kermit kermy kerr kerri kerrie kerrill kerrin kerry kerstin kerwin kerwinn kesley keslie kessia kessiah ketti
  kettie ketty kev kevan keven kevin kevina kevon kevyn khalil ki kiah kial kiel kiele kienan kiersten kikelia kile
  kiley kilian killian killie killy kim kimball kimbell kimberlee kimberley kimberli kimberly kimberlyn kimble kimbra
  kimmi kimmie kimmy kincaid kingsley kingsly kingston kinna kinnie kinny kinsley kip kipp kippar kippie kippy kira
  kiran kirbee kirbie kirby kiri kirk kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti kittie
  kizzee kizzie klaas klara klarika klarrisa klaus klemens klement kleon kliment knox koen koenraad konrad konstance
  konstantin konstantine konstanze koo kora koral koralle kordula kore korella koren koressa korey kori korie korney
  korrie korry kort kory kris krisha krishna krishnah krispin krissie krissy krista kristal kristan kriste kristel
  kristen kristi kristian kristien kristin kristina kristine kristo kristofer kristoffer kristofor kristoforo
  kristopher kristos kristy kristyn krysta krystal krystalle krystle krystyna krzysztof kumar kunal kurt kurtis ky
  kyla kyle kylen kylie kylila kylynn kym kynthia kyrstin la lacee lacey lacie ladonna laetitia laina lainey laird
  lalo lamar lambert lammond lamond lamont lana lanae lancelot lanette laney langsdon langston lani lanie lanita lanna
  lanni lannie lanny lara laraine lari larina larine larisa larissa larry lars laryssa laszlo latashia latia latisha
  latrena latrina laughton launce laura lauraine laural lauralee laure lauree laureen laurella lauren laurena laurence
  laurene laurens laurent lauretta laurette lauri laurianne laurice laurie lauritz lauryn lavena laverna laverne
  lavina lavinia lavinie lawrence lawry lawton layla layne layney layton lazar lazare lazaro lazarus lea leah leandra
  leann leanna leanor leanora lebbie leda leeann leeanne leela leelah leeland leena leesa leese lefty legra lei leia
  leicester leif leigh leigha leighton leila leilah leisha lek lela lelah leland lelia lem lemar lemmie lemmy lemuel
  lena lenard lenci lenee lenette lenka lenna lennard lennie lenora lenore leo leodora leoine leola leoline leon leona
  leonanie leonard leonardo leone leonelle leonerd leonhard leonid leonidas leonie leonora leonore leontine leontyne
  leopold leora leroi leroy les leshia lesley lesli leslie lesly lester lesya leta lethia leticia letisha letitia
  letizia letta letti lettie letty leupold lev levey levi levin levon lew lewes lewie lewiss lexi lexie lexine lexis
  lexy leyla lezley lezlie li lia liam lian liana liane liang lianna lianne lib libbey libbi libbie libby licha lida
  lidia lief liesa lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly
  lily lilyan lin lina linc lincoln lind linda lindi lindie lindon lindsay lindsey lindsy lindy linea linell linet
  linette ling linn linnea linnell linnet linnie linoel linus linzy lionel lionello lira lisa lisabeth lisbeth lise
  lisetta lisette lisha lishe lisle lissa lissi lissie lissy lita liu liuka liv liva livia livvie livvy livvyy livy
  liz liza lizabeth lizbeth lizette lizzie lizzy ljubica llewellyn lloyd llywellyn locke lockwood lodovico loella
  logan lois loise lola loleta lolita lolly lombard lon lona lonee loni lonna lonnard lonni lonnie lonny lora lorain
  loraine loralee loralie loralyn lorant loree loreen lorelei lorelle loren lorena lorene lorens lorenza lorenzo
  loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorin lorinda lorine lorita lorna lorne lorraine
  lorrayne lorri lorrie lorrin lory lothaire lothar lothario lotta lotte lotti lottie lotty lou louella louie louis
  louisa louise louisette loutitia lovell lowe lowell lowrance loy loydie lu lubomir luca lucais lucas luce lucho luci
  lucia lucian luciana luciano lucias lucie lucien lucienne lucila lucilia lucille lucina lucinda lucine lucio lucita
  lucius lucretia lucy ludovico ludovika ludvig ludwig luella luelle luigi luis luisa luise lukas luke lula lulita
  lulu luo lura lurette lurleen lurlene lurline lusa lutero luther lutz luz ly lyda lydia lydie lydon lyell lyle lyman
  lyn lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea
  lynnell lynnelle lynnet lynnett lynnette lynsey lyon lyssa maarten mab mabel mabelle mable mac mack mackenzie mada
  madalena madalyn maddalena maddi maddie maddy madel madelaine madeleine madelena madelene madelin madelina madeline
  madella madelle madelon madelyn madge madison madlen madlin madonna mady mae maegan mag magda magdaia magdalen
  magdalena magdalene maggee maggi maggie maggy magnus mahala mahalia mahmoud mahmud maia maible maiga maighdiln mair
  maire maisey maisie maison maitilde maja maje makoto mal mala malachi malanie malchy malcolm malena malia malina
  malinda malinde malissa malissia mallissa mallorie mallory malorie malory malva malvin malvina malynda mame mamie
  manda mandel mandi mandie mandy manfred mannie manny mano manolo manon manuel manuela manya mara marabel marc marcel
  marcela marcelia marcella marcelle marcellina marcelline marcello marcellus marcelo marchall marchelle marci marcia
  marcie marcile marcille marcin marco marcos marcus marcy mareah marek maren marena maressa marga margalit margalo
  margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margeaux margery
  marget margette margi margie margit margo margot margret marguerite margy mari maria mariam marian mariana mariann
  marianna marianne maribel maribelle maribeth marice maridel marie marieann mariejeanne marieke mariel mariele
  marielle mariellen marietta mariette marija marijn marijo marika marilee marilin marillin marilyn marin marina
  marinna mario marion mariquilla maris marisa mariska marissa marita maritsa marius mariusz mariya marj marja marje
  marji marjie marjolein marjorie marjory marjy mark marketa markos markus marla marlane marleah marlee marleen
  marlena marlene marley marlie marlin marline marlo marlon marlow marlowe marlyn marmaduke marna marne marney marni
  marnia marnie marquita marrilee marris marrissa marsha marshall marsiella marta martainn martelle marten martguerita
  martha marthe marthena marti martica martie martijn martin martina martino martita marty martyn martynne marv marve
  marven marvin marwin mary marya maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee
  marylin marylinda marylou marylynne maryrose marys marysa masahiro masako masha massimiliano massimo mata matelda
  mateo mateusz mathe mathew mathian mathias mathilda mathilde matias matilda matilde matteo matthaeus mattheus
  matthew matthias matthieu matthiew matthus matti mattias mattie matty maud maude maudie maura maure maureen maureene
  maurene maurice mauricio maurie maurine maurise maurita maurits maurizia maurizio maury mavis mavra max maxi maxie
  maxim maximilian maximilianus maximilien maximo maxine maxwell maxy maybelle maye mayer maynard mayne maynord mead
  meade meagan meaghan meara mechelle meg megan megen meggi meggie meggy meghan meghann mehdi mehetabel mehmet mei
  meier meir mel mela melamie melania melanie melantha melany melba melesa melessa melicent melina melinda melinde
  melisa melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa
  mellisent melloney melly melodee melodie melonie melony melosa melva melvin melvyn menard mendel mendie mendy
  mercedes merci mercie meredeth meredith meredithe merell meridel meridith meriel merilee merill merilyn meris
  merissa merl merla merle merlina merline merna merola merralee merrel merrick merridie merrie merrielle merrile
  merrilee merrili merrill mersey merv mervin merwin merwyn meryl meta meyer mia mic micaela micah micha michael
  michaela michaelina michaeline michaella michail michal michale micheal micheil michel michele michelina micheline
  michell michelle mick mickey micki mickie micky midge mignon mignonne miguel miguela miguelita mikael mikaela mikel
  mikey mikhail mikkel mikol mil mildred mildrid milena miles milicent milissent milka millard milli millicent millie
  millisent milly milo milos milt miltie milton milty milzie mimi min mina minda mindy minerva minetta minette ming
  minna minnaminnie minne minni minnie minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran miranda
  mireielle mireille mirella mirelle miriam mirilla mirjam mirna miroslav mischa misha missie missy misti mitch
  mitchael mitchel mitchell mitzi modesta modestia modestine moe mohamed mohammad mohammed mohandas mohandis moina
  moira moise moises moishe moll mollee molli mollie molly mommy mona monah monica monika monique monro monroe
  montague monte montgomery monti monty moore mora mord mordecai mordy moreen morena morey morgan morgana morganica
  morganne morgen morgun moria morie morissa moritz morlee morley morly morna morrie morris morry morse mort morten
  mortie mortimer morton morty mose moselle moses moshe moyna moyra mozelle mozes mufi mufinella muhammad muire munmro
  munroe murdoch murdock mureil murial muriel murielle murray murry murvyn mustafa myca mycah mychal myer myles mylo
  myra myrah myranda myriam myrilla myrle myrlene myrna myron myrta myrtia myrtice myrtie myrtle myrvyn myrwyn nada
  nadean nadeen nadia nadine nadiya nadja nady nadya nahum nalani nan nana nananne nance nancee nancey nanci nancie
  nancy nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoko naoma naomi napoleon nappie nara
  nari nariko nat nata natal natala natale natalee natalia natalie natalina nataline natalya nataniel natasha natassia
  nate nathalia nathalie nathan nathanael nathanial nathaniel nathanil natividad natka neal neala neale neall nealon
  nealson nealy ned neda nedda neddie neddy nedi neel neely nefen neha nehemiah neil neila neile neill neilla neille
  neils nelia nelie nell nelle nelli nellie nelly nels nelson nerissa nerita nero neron nert nerta nerte nerti nertie
  nerty nessa nessi nessie nessy nesta nester nestor netta netti nettie netty nev nevil nevile neville nevin nevins
  nevsa neysa nial niall niccolo nichol nicholas nichole nicholle nichols nickey nicki nickie nicko nickola nickolai
  nickolas nickolaus nicky nico nicol nicola nicolai nicolais nicolas nicole nicolea nicolette nicoli nicolina
  nicoline nicolis nicolle niel niels nigel nikaniki nike niki nikita nikki nikkie niko nikola nikolai nikolaos
  nikolas nikolaus nikoletta nikolia nikolos nikos niles nils nilson nina ninetta ninette ninnetta ninnette ninon
  nissa nisse nissie nissy nita niven nixie noa noach noah noak noam noami nobe nobie noby noe noel noelani noell
  noella noelle noellyn noelyn noemi nola nolan nolana noland nolie noll nollie nolly nomi nona nonah noni nonie nonna
  nonnah nora norah norbert norbie norby norean noreen norene noriko norina norine norma norman normand normie normy
  norri norrie norris norry northrop northrup norton novelia nowell nydia nye nyssa oates obadiah obadias obed obediah
  oberon obidiah obie oby octavia octavius odele odelia odelinda odell odella odelle odetta odette odey odie odilia
  odille odo ody ofelia ofella ofilia ogdan ogden ogdon ola olaf olag olav ole oleg olenka olenolin olga olia olimpia
  olin oliver olivero olivette olivia olivie olivier oliviero oliy ollie olly olva olvan olwen olympe olympia olympie
  omar omero ondrea oneida onfre onfroi onida onofredo oona opalina opaline ophelia ophelie ora oralee oralia oralie
  oralla oralle oran orazio orbadiah orel orelee orelia orelie orella orelle oren oriana orin orion orlan orland
  orlando orly orran orren orrin orsa orsola orson ortensia orton orv orville osbert osborn osborne osbourn osbourne
  oscar osgood oskar osmond osmund ossie oswald oswell otes otha othelia othella othello othilia othilie otho otis
  ottilie otto owen ozzie ozzy pablo packston paco pacorro paddie padget padgett padraic padraig padriac paige palmer
  paloma pam pamela pamelina pamella pammi pammie pammy panchito pancho pandora pansie paola paolina paolo papagena
  papageno paquito parke parker parnell parrnell parry parsifal pascal pascale pasquale pat paten patin paton patric
  patrica patrice patricia patricio patrick patrizia patrizio patrizius patsy patten patti pattie pattin patton paul
  paula paule pauletta paulette pauli paulie paulina pauline paulita paulo pauly pavel pavia pavla pavlov pawel paxon
  paxton payton peadar pearce pearla pearle pearline pebrook peder pedro pegeen peggi peggie peggy peirce pekka
  pembroke penelopa penelope penn penni pennie penny penrod pepe pepi pepillo pepita pepito per perceval percival
  percy peri peria perice perkin perl perla perle pernell perren perri perrine perry persis peta petar pete peter
  peterus petey petr petra petrina petronella petronia petronilla petronille peyter peyton phaedra phaidra phebe
  phedra phelia phil philbert philip philipa philipp philippa philippe philippine philis phillida phillie phillip
  phillipe phillipp phillis philly philomena phineas phip phoebe phylis phyllida phyllis phyllys phylys pia pierette
  pierre pierrette pierson pieter pietra pietrek pietro piggy pincas pinchas pincus ping piotr pip piper pippa pippo
  pippy polly pollyanna pooh portia portie porty poul powell prakash pren prent prentice prentiss prescott preston
  prinz pris prisca priscella priscilla prissie priya pru prudi prudy prue pryce purcell putnam putnem pyotr qi qiang
  queenie quent quentin querida quillan quincey quincy quinlan quinn quint quinta quintana quintilla quintin quintina
  quinton quintus rab rabi rachael rachel rachele rachelle rad radcliffe raddie raddy rae raeann raf rafa rafael
  rafaela rafaelia rafaelita rafaellle rafaello rafe raff raffaele raffaello raffarty rafferty rafi ragnar rahal rahel
  raimondo raimund raimundo raina raine rainer raj rajesh rakel raleigh ralf ralina ralph ramesh ramon ramona ramonda
  ramsay ramsey rana rance rancell rand randa randal randall randee randell randene randi randie randolf randolph
  randy ranee rani rania ranice ranique ranna ransell raoul raphael raphaela raquel raquela rasia rasla raul ravi
  ravid raviv rawley ray raychel raye raymond raymund rayna raynard raynell rayner raynor rayshell rea reade reagan
  reagen reamonn reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah redd redford ree reeba reece reena
  rees reese reeta reeva reg regan regen reggi reggie reggis reggy regina reginald reginauld regine reid reidar reider
  reiko reilly reina reinald reinaldo reinaldos reine reinhard reinhold reinold reinwald rem remington remus remy rena
  renado renae renaldo renard renata renate renato renaud renault rene renee renell renelle renie rennie renzo reta
  retha reube reuben reuven revkah rex rey reyna reynard reynold reynolds rhea rheba rheta rhett rhetta rhiamon
  rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda rhys riane riannon rianon ric rica ricard ricardo ricca
  riccardo rich richard richardo richart richie richmond richmound richy rici rick rickard rickert rickey ricki rickie
  ricky ricoriki rik riki rikki riley rina rinaldo ringo riobard riordan ripley risa rita ritchie riva rivalee rivi
  rivkah rivy roana roanna roanne roarke rob robb robbert robbi robbie robbin robby robbyn robena robenia robers
  robert roberta roberto robin robina robinet robinett robinetta robinette robinia robinson roby robyn roch rochell
  rochella rochelle rochester rochette rockey rockie rockwell rod roda rodd roddie roddy roderic roderich roderick
  roderigo rodge rodger rodi rodie rodina rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger rogerio
  rogers roi rois roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain roman
  romeo romola romona romonda romy ron rona ronald ronalda ronda ronica ronna ronni ronnica ronnie ronny roobbie
  rooney roosevelt rora rori rorie rorke rory ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind
  rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosario rosco roscoe rose
  roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria rosemarie rosemonde rosene rosetta
  rosette roshelle rosie rosina rosita roslyn rosmunda ross rossie rossy roth rourke rouvin rowan rowe rowen rowena
  rowland rowney roxana roxane roxanna roxanne roxi roxie roxine roxy roy royall royce roz rozalie rozalin rozamond
  rozanna rozanne roze rozele rozella rozelle rozina rriocard rube ruben rubetta rubi rubia rubie rubin rubina ruby
  rudd ruddie rudie rudiger rudolf rudolfo rudolph rudy rudyard ruediger rufe rufus ruggiero rui rupert ruperta
  ruperto ruprecht rurik russ russell rustie rustin rutger ruth ruthann ruthanne ruthe rutherford ruthi ruthie ruthy
  rutledge rutter ruttger ruy ryan ryann rycca ryley ryon ryun saba sabina sabine sabra sabrina sacha sada sadella
  sadie sadye saidee sal salaidh saleem salem salim sallee salli sallie sallyann sallyanne saloma salome salomi salomo
  salomon salomone salvador salvatore salvidor sam samantha samara samaria samir sammie sammy sampson samson samuel
  samuele sancho sande sander sanders sanderson sandi sandie sandor sandra sandro sandy sandye sanford sanjay sanson
  sansone sapphira sara saraann sarah sarajane sarena sarene sarette sarge sargent sarina sarine sarita sascha sasha
  sashenka satoshi saudra saul sauncho saunder saunders saunderson saundra sauveur savina sawyer sawyere sax saxe
  saxon sayer sayers sayre sayres scarface scarlett schuyler scot scott scotti scottie scotty seamus sean seana
  sebastian sebastiano sebastien seka sela selby selena selene selestina selia selie selig selina selinda seline sella
  selle selma sena sephira serena serge sergei sergent sergey sergio seth seumas seward seymour shae shaina shaine
  shalna shalne shalom shamus shana shanan shanda shandee shandeigh shandie shandra shandy shane shani shanie shanna
  shannah shannan shannen shannon shanon shanta shantee shara sharai shari sharia sharity sharl sharla sharleen
  sharlene sharline sharon sharona sharron sharyl shaughn shaun shauna shaw shawn shawna shawnee shay shayla shaylah
  shaylyn shaylynn shayna shayne shea sheba sheela sheelagh sheelah sheena sheeree sheff sheffie sheffield sheffy
  sheila sheilah shel shela shelagh shelba shelbi shelby shelden shelia shelley shelli shellie shelly shelton shem
  shena shep shepard sheppard shepperd sher sheree sheri sheridan sherie sherill sherilyn sherline sherlock sherlocke
  sherm sherman shermie shermy sherri sherrie sherwin sherwood sherwynd sherye sheryl shigeru shin shina shinji shinya
  shir shirl shirlee shirleen shirlene shirley shirline sholom shoshana shoshanna shu shurlock shurlocke shurwood si
  siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibylla sibylle sid sidnee sidney
  sidoney sidonia sidonnie siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund
  sigrid sigvard silas sile sileas silke silva silvain silvan silvana silvano silvanus silvester silvia silvie silvio
  sim simeon simmonds simon simona simone simonette simonne sinclair sinclare sindee siobhan sioux siouxie sisely
  sisile sissie siusan siward skell skelly skipp skippie skippy skipton skye skylar skyler slade sloan sloane smitty
  sofia sofie sol sollie solly solomon somerset sondra sonia sonja sonni sonnie sonnnie sonny sonya sophey sophi
  sophia sophie sophronia sorcha soren sosanna spence spencer spense spenser stace stacee stacey staci stacia stacie
  stacy stafani staffard stafford staford stan standford stanfield stanford stanislas stanislaus stanislaw stanleigh
  stanley stanly stanton stanwood starla starlene starlin starr stavro stavros stearn stearne stefa stefan stefania
  stefanie stefano steffane steffen steffi steffie stella stepha stephan stephana stephani stephanie stephannie
  stephanus stephen stephenie stephi stephie stephine sterne stesha stevana steve steven stevena stevie stevy stewart
  stig stillman stillmann stinky stirling stoddard stormi stormie stu stuart sue suellen sukey suki sula sule sullivan
  sully sumner sunil susan susana susanetta susann susanna susannah susanne susette susi susie susy sutherlan
  sutherland sutton suzann suzanna suzanne suzette suzi suzie suzy svante sven svend svetlana swen sybil sybila
  sybilla sybille sybyl syd sydel sydelle sylas sylvan sylvester sylvia syman symon tabatha tabb tabbatha tabbi tabbie
  tabbitha taber tabina tabitha tabor tad tadashi tadd taddeo taddeusz tadeas tadeo tades tadio taffy tait taite takao
  takashi takeshi talbert talbot talia tallia tallie tallou tallulah talya talyah tam tamar tamara tamarah tamarra
  tamas tamera tami tamiko tamma tammara tammi tammie tammy tamqrah tamra tana tandi tandie tandy tanhya tani tania
  tanitansy tanja tann tanney tannie tanny tansy tanya tao tara tarah tarra tarrah tarrance taryn tasha tasia tate
  tatiana tatiania tatum tawnya tawsha taylor teador ted tedd tedda teddi teddie teddy tedi tedie tedman tedmund tedra
  teena teirtza temp templeton teodoor teodor teodora teodorico teodoro tera terence terencio teresa terese teresina
  teresita teressa teri teriann terra terrance terrel terrell terrence terri terrie terrijo terrill terry terrye
  tersina terza tess tessa tessi tessie tessy tetsuya thacher thaddeus thaddus thadeus thain thaine thalia thane
  thaxter thayne thea theadora thebault theda thedric thedrick thekla thelma theo theobald theodor theodora theodore
  theodoric theodosia theresa therese theresina theresita theressa therine thia thibaud thibaut thierry thijs thom
  thoma thomas thomasa thomasin thomasina thomasine thor thorin thorndike thornie thornton thorpe thorstein thorsten
  thorvald thurstan thurston tibold tiebold tiebout tiena tierney tiertza tiffani tiffanie tiffany tiffi tiffie tiffy
  tilda tildi tildie tildy tiler tillie tilly tilman tim timi timmi timmie timmy timo timofei timoteo timothea
  timothee timotheus timothy tina tine tiphani tiphanie tiphany tirrell tish tisha tito titos titus tobe tobey tobi
  tobiah tobias tobie tobin tobit toby tobye tod todd toddie toddy toiboid toinette tom toma tomas tomasina tomasine
  tomaso tomasz tomi tomkin tomlin tommaso tommi tommie tommy toni tonia tonie tonnie tony tonya tonye tootsie torey
  tori torie torin torr torrance torre torrence torrey torrie torrin torry tory toshio tova tove towney townie
  townsend towny tracee tracey traci tracie tracy traver travers travis travus trefor tremain tremaine tremayne trenna
  trent trenton tresa trescha tressa trev trevar trever trevor trey tricia trina tripp tris trish trisha trista
  tristam tristan trix trixi trixie trixy troy trstram truda trude trudey trudi trudie trudy trueman trula trumaine
  truman trumann tucker tuckie tucky tudor tuesday tull tulley tully twila twyla ty tybalt tybi tybie tye tyler tymon
  tymothy tynan tyne tyrone tyrus tyson udale udall udell ugo ula ulberto ulf ulick ulises ulla ulric ulrica ulrich
  ulrick ulrika ulrikaumeko ulrike ulysses umberto umeko una upton urbain urbano urbanus uri uriah uriel ursa ursala
  ursola urson ursula ursulina ursuline uta ute uwe vachel vaclav vail val valaree valaria valdemar vale valeda
  valencia valene valenka valentia valentijn valentin valentina valentino valera valeria valerie valery valerye valida
  valina valle valli vallie vally valma valry vance vanda vanessa vania vanna vanni vannie vanny vanya vasili vasilis
  vasily vassili vassily vaughan vaughn veda velma venita venus vera veradis vere verena verene vergil veriee verile
  verina verine verla vern verna verne vernen verney vernice vernon vernor veronica veronika veronike veronique vesna
  vevay vic vick vicki vickie vicky victoir victor victoria vida vidovic vidovik vijay viki vikki vikky vikram viktor
  vilhelmina vilma vin vina vince vincent vincents vincenty vincenz vincenzo vinita vinni vinnie vinny vinson violante
  viole violet violetta violette virge virgie virgil virgilio virgina virginie vita vite vitia vito vitoria vittoria
  vittorio viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne
  vlad vladamir vladimir volker von vonni vonnie vonny vyky wade wadsworth wain wainwright waite wakefield wald
  waldemar walden waldo waldon wallace wallache wallas wallie wallis walliw wally walsh walt walter walther walton
  waly wanda wandie wandis waneta wang wanids warde ware waring warner wat waverley waverly waylan wayland waylen
  waylin waylon wayne webb weber webster wei weidar weider welbie welby welch welsh wen wenda wendall wendel wendeline
  wendell wendi wendie wendy wendye wenona wenonah werner wernher wes wesley westbrook westbrooke westleigh westley
  weston weylin wheeler whit whitaker whitby whitman whitney whittaker wiatt wilbert wilbur wilburt wilden wildon
  wileen wilek wiley wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine wilie will willa willabella willamina
  willard willdon willem willetta willette willey willi william willie willis willy willyt wilma wilmar wilmer
  wilmette wilona wilone wilow wilton wim windham winfield winfred wini winifield winifred winn winna winnah winne
  winni winnie winnifred winny winona winonah winslow winston winthrop witt wittie wolf wolfgang wolfie wolfy woodie
  woodman woodrow worden worthington wouter wrennie wyatan wyatt wye wylie wylma wyn wyndham wynn wynne wynnie wynny
  xavier xaviera xena xenia xenos xerxes xever xi xiang xiao xiaoli xiaoping ximenes ximenez xin xu xylia xylina
  xymenes yale yalonda yan yanaton yance yancey yancy yang yankee yardley yasmeen yasmin yasuo yehudi yehudit yelena
  yetta yettie yetty yevette yi ying ynes ynez yoko yolanda yolande yolane yolanthe yong yorgo yorgos york yorke
  yorker yosef yoshi yoshiko yoshio yovonnda ysabel yu yuan yue yuki yukiko yul yule yulma yuma yun yuri yurik yusuke
  yutaka yves yvette yvon yvonne yvor zabrina zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie
  zachery zack zackariah zahara zak zandra zane zaneta zara zarah zared zaria zarla zea zeb zebadiah zebedee zebulen
  zebulon zechariah zed zedekiah zeke zelda zelig zelma zena zenia zerk zhang zhao zhen zheng zhi zia zilvia zita
  zitella zoe zola zollie zolly zoltan zonda zondra zonnya zora zorah zorana zorina zorine zsa zsazsa zsofia zulema
  zuzana
`
    .trim()
    .split(/\s+/)
)
