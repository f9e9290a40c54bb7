import {words} from './words.js';

/**
 * General English words: the 1,500 most widely used in lower case in English
 * study logs and READMEs, without the names of things one studies. As headings
 * (`Some`, `Then`, `Other options`) they name no concept.
 */
export const COMMON_ENGLISH = words(`
  ability able about above absolute accept accepts access accessed accessing
  according account achieve achieved across action actions active actual
  actually add added adding addition additional address adds advanced advantage
  affect after again against ago allow allowed allowing allows almost along
  already also alt alternative alternatives always amount another answer anyone
  anything anyway anywhere app apparently appear appears application
  applications applied applies apply applying approach approaches appropriate
  arbitrary area argument arguments around arrow article ask asked assets assign
  assigned associated assumed assuming attach attached attempt attempts
  attribute attributes author automatically available avoid away back background
  bad bar base based basic basis because become becomes been before beginning
  behave behavior behind being believe below best better between beyond big bit
  blank blocks bonus both bottom bound box break breaking broken bug building
  builds built bunch bundled button cached calculating calendar call called
  calling calls came cannot capture care case cases catch cause causes caveat
  caveats center certain change changed changes changing character characters
  chat check checked checking checks child choice choose chunk chunks clean
  clear click clone close closest closing code codes collection color colors
  columns combination combine combined combining come comes coming comma
  commands comment comments commits common community compare compared comparison
  compatible compilation compile compiled compiling complete completely
  completion complex components concept conclusion conditions config
  configuration configure configured configuring confirm connect connected
  connection connections consider considered console constant constants
  construct constructed contain contained containing contains content contents
  continue control conversion convert converted converting copied copies copy
  copying core correct correctly corresponding could count counts couple course
  cover coverage create created creates creating creation credentials current
  currently custom customize cut date dates day days deal dealing debug
  debugging decide decided declare deep default defaults define defined defines
  defining definition definitions delete deleted deleting demo demos
  dependencies dependency depending depth describe described description
  designed desired despite detail detailed details determine dev developers
  development device did diff differ difference differences different difficult
  direct direction directly directories disable disabled discussion discussions
  disk display displayed displaying displays div document documentation
  documented documents does doing domain don done double down download
  downloaded downloads drop dropped due duplicate duration during dynamic
  dynamically each earlier easier easily easy edit editing editor effect
  effectively efficient either elements else elsewhere embed embedded empty
  enable enabled end ended ends enough ensure ensures enter entire entirely
  entries entry equivalent error errors escape escaping especially etc evaluate
  even events eventually ever every everything exact exactly example examples
  except exclude excluded execute executed executing execution exist existing
  exists exit expand expanded expect expected experience explain explained
  explicit explicitly export exported exports exposes expression expressions
  extend extension extensions external extra extract fact fail failed failing
  fails failure fallback false far fast faster feature features feel few field
  fields figure filename filenames files filesystem filtering find finding fine
  finished first fit fix fixed fixes fixing flag flags flow focus folder follow
  followed following follows force format formats formatted formatting forward
  found four free frequently fresh front full fully fun functionality further
  future general generally generate generated generates generating gets getting
  give given gives giving global goal goals goes going good got gotcha gotchas
  grab great groups guide half hand handle handled handler handles handling
  handy happen happened happens hard haven having head headers height help
  helper helpful helps here hidden high higher highlighted highlighting his
  history hit hitting hold hood host hours however href huge idea ideal ideas
  identifier ignore ignored images immediately implement implementation
  implemented implementing implements import important imported imports improve
  include included includes including incoming indicate indicates indicating
  individual info information initial inline input inputs insert inserted inside
  inspect inspiration install installation installed installing installs
  instance instances instead instructions intended interact interacting
  interactive interested interesting internal internet introduction invalid
  invoke issue issues item items its itself jump just keep keeping keeps kept
  keys keyword kind kinda kinds know known knows language languages large larger
  last later latest layer layout lead leading learn least leave leaving left
  length lesson lessons lets level license like likely limit limitation limited
  line lines links listed listing lists literal literals little live lives load
  loaded loading loads local locally located location locations logic long
  longer look looked looking looks lot lots lower machine magic main maintain
  major makes making manage manager manual manually many mapping mark match
  matched matches matching matter maximum maybe mean meaning means meant
  mechanism media mentioned menu message messages middle milliseconds mind
  minimal minutes misc missing mix mode models modern modes modified modify
  modules moment mostly move moved moving much multiple myself name named names
  native navigate necessary need needed needing needs negative never newline
  news nice none normal normally note notes nothing notice now numbers occur
  occurs offers official often older once ones only onto open opened opening
  opens operating operation operations operator option optional optionally
  options order ordered organization original originally other others otherwise
  our output outputs outside overall overview packages pages pair pairs
  parameter parameters parent parsed parsing part partial particular
  particularly parts pass passed passes passing past paste path paths patterns
  people per perform performance perhaps person pick pieces pipe piped place
  places plain plan plans platform platforms play plus point points portion
  position positional positive possible post potential potentially powerful
  prefer preferred prefix prepare present preserve preserved pretty prevent
  previous previously primary print prints probably problem problems processed
  processes processing produce produced produces production program progress
  project projects properly properties property provide provided provides
  providing publish published publishing purpose purposes push pushed putting
  queries question questions quick quickly quite quote quotes raise random range
  ranges rather raw reach read readable reading reads ready real really reason
  reasons recap receive recent recently recipe recommend recommended records
  redirects reduce refer reference references register registered regular
  related relative relatively release released releases relevant remaining
  remember remote remove removed removes render rendered rendering replace
  replaced replacement replaces report reported represent representation
  represented representing represents requests require required requires
  research reset resolve resource resources respectively responses restart
  restore result resulting results retrieve return returned returning returns
  reverse review right risk root rough rows rule rules running runs safe safely
  said same save saved says screen screenshot script scripts search searches
  searching second seconds section seem seems seen select selected selection
  send sending sense sent separate separated sequence sequences series served
  servers sets setting settings setup several shape share shared ships short
  shortcut shorthand should shouldn show showing shown shows side sign signature
  signed signing similar simple simply since single site situation size skip
  skipped sleeping slightly small smaller software solution some someone
  something sometimes somewhere soon sort sorta sorted sorts source sources
  space spaces spec special specific specifically specification specified
  specifies specify specifying speed split stable standard start started
  starting starts statement statements states status stdout step steps still
  stop store stored structure stuff styles submit subsequent subset such suite
  summary support supported supports sure surprise switched sync syntax system
  systems tab tables tabs tags take taken takes taking target task tasks team
  tell tells temporary term terms tested testing tests text than their them then
  there these they thing things think third those though thought thoughts
  thousands three through throw thrown time times tip tips title today together
  toggle tomorrow ton too took tool tools top total track tracking trailing
  transform treat treated trick tricks tried tries trigger triggered
  troubleshooting true try trying turn turned turns twice type typed types
  typing under underlying understand unexpected unique unit unless until update
  updated updates updating upgrade uploading upper usage useful users uses
  usually utilities valid validate validation variety various verbose verify
  version versions vertical very via video views virtual visible visit visual
  wait waiting want wanted wanting warning warnings way ways web website weird
  well went whatever whenever where whether which while whole width window
  windows within without word words work worked workflow working works world
  worth wrap wrapped wrapper wrapping write writes writing written wrong wrote
  year years yesterday yet you your yourself zero`);
