/**
 * The rest of the role `common`: English words that have no other role, which
 * would be a thousand rows that all say the same. A word that gets a second
 * role moves to `en.ts`.
 */
export const COMMON_ENGLISH = `
  ability able about above absolute accept accepts access accessed accessing
  according account achieve achieved across action actions active actual
  actually added addition additional address adds advantage affect again
  against ago allowed allowing almost along already also alt alternative
  alternatives always amount anyone anything anyway anywhere apparently appear
  appears application applications applied applies approach approaches
  appropriate arbitrary area argument around arrow article ask asked assets
  assign assigned associated assumed assuming attach attached attempt attempts
  attribute attributes automatically available away back bad base based basis
  because become becomes been beginning behave behavior behind being believe
  below between beyond big bit blank blocks bonus bottom bound box break
  breaking broken bug building builds built bunch bundled button cached
  calendar call called calling came cannot care catch causes caveat center
  certain changed changes character characters chat checked child choice choose
  chunk chunks clean click clone close closest closing codes collection color
  colors columns combination combine combined combining coming comma comment
  comments commits community compared compatible compilation compile compiled
  complete completely completion complex conditions config configured confirm
  connect connected connection connections consider considered console constant
  constants construct constructed contain contained containing contains content
  continue control conversion converted copied copies copying core correct
  correctly corresponding counts couple course cover coverage credentials
  customize cut dates days deal decide decided declare deep defaults defined
  defines defining definitions deleted demos dependencies dependency depending
  depth describe described designed desired despite detail detailed details dev
  developers development device diff differ different difficult direct
  direction directly directories disabled discussion discussions disk displayed
  displaying displays div document documentation documented documents doing
  domain don done down download downloaded downloads drop dropped due duplicate
  duration during dynamic dynamically earlier easier easily easy editor effect
  effectively efficient either else elsewhere embed embedded empty enabled end
  ended ends enough ensure ensures enter entire entirely entries entry
  equivalent escape escaping especially evaluate even events eventually ever
  everything exact exactly except excluded executed executing execution exist
  existing exists exit expand expanded expect expected experience explain
  explained explicit explicitly exported exports exposes expression expressions
  extend extension extensions external extra extract fact fail failed failing
  fails failure fallback far fast faster feel field fields filename filenames
  filesystem filtering fine finished first fit fixed fixes flag flags focus
  folder follow followed following follows formats formatted formatting forward
  found four free frequently fresh front full fully fun functionality further
  future general generally generated generates give given gives giving global
  goes going good got gotcha gotchas great groups guide half hand handled
  handler handles handling handy happen happened happens hard haven having head
  headers height help helper helpful helps hidden high higher highlighted
  highlighting hit hitting hold hood host hours however href huge idea ideal
  ideas identifier ignored images immediately implement implemented
  implementing implements important imported imports improve included includes
  including incoming indicate indicates indicating individual information
  initial inline inputs inserted inside inspiration installed installs instance
  instances instead instructions intended interact interacting interactive
  interested interesting internal internet invalid invoke issue issues items
  itself jump just keep keeping keeps kept keys kinda know known knows language
  languages large larger last later layer layout lead leading learn least leave
  leaving left length lessons level like likely limitation limited line lines
  listed lists literal literals little live lives loaded loading loads local
  locally located location locations logic long longer look looked looking
  looks lot lots machine magic maintain manage manager manual manually mapping
  mark match matched matches matching matter maximum maybe mean means meant
  media mentioned menu message messages middle milliseconds mind minimal
  minutes missing mix mode models modern modes modified modify modules moment
  mostly moved moving multiple myself named names native navigate necessary
  need needed needing needs negative never newline news nice normal normally
  nothing notice numbers occur occurs official often older once ones only onto
  opened operating operation operations operator optionally order ordered
  organization original originally outputs outside overall packages pages pair
  pairs parent parsed parsing partial particular particularly passed passing
  past paste path paths patterns people per perform perhaps person pick pieces
  pipe piped place places plain plans platform platforms play plus point points
  portion position positional positive possible potential potentially powerful
  prefer preferred prefix prepare present preserve preserved pretty previously
  primary prints probably problems processed processes processing produce
  produced produces production program progress projects properly property
  provided providing publish published purposes push pushed quick quickly quite
  quote quotes raise random range ranges rather raw reach readable reading
  ready real really reason reasons receive recent recently recipe recommend
  recommended records reduce refer register registered regular relative
  relatively release released releases relevant remaining remember remote
  removed removes render rendered rendering replaced replacement replaces
  report reported represent representation represented representing represents
  require requires research resolve resource respectively responses restart
  resulting returned returning reverse right risk root rough rows rule rules
  runs safe safely said same save saved says screen screenshot script scripts
  searches searching second seconds seem seems seen selected selection send
  sending sense sent separate separated sequences series served servers sets
  setting settings several shape share shared ships short shortcut shorthand
  shouldn shown shows side sign signature signed signing similar simple simply
  since single site situation size skipped sleeping slightly small smaller
  software someone something sometimes somewhere soon sorta sorted sorts
  sources space spaces spec special specific specifically specification
  specified specifies specifying speed split stable standard started statement
  statements states status stdout still store stored stuff styles submit
  subsequent subset such suite supported sure surprise switched sync system
  systems tab tables tabs tags take taken takes taking target task tasks team
  tell temporary term tested testing tests than them thing things think third
  though thought thousands three through throw thrown times together toggle ton
  took tool tools top total track tracking trailing transform treat treated
  trick tricks tried tries trigger triggered try turned turns twice typed
  typing under underlying understand unexpected unique until updated upgrade
  useful users utilities valid validate validation variety verify version
  versions vertical very via video views virtual visible visit visual wait
  waiting want wanted wanting warnings way ways web website weird well went
  whatever whenever whether whole width window windows within word words worked
  worth wrap wrapped wrapper wrapping wrong wrote year years yesterday yet
  yourself zero`;
