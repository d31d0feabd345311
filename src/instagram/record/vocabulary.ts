/**
 * The allow-list of names: words that sites name keys, paths and queries with. A name stays in a record only where it is
 * of these and nothing else; so a key that Instagram renames is told, and a key that is somebody's name is not.
 * Words that are people's names more often than names of fields are left out (mark, grace, rose), however common.
 * Behind the words, apart by strokes: how names of several words start that are fields, how they end, and steps of the
 * site: of its API, of pages by what stands before them (`*`: a username), and those behind which somebody is named;
 * and values by which readers decide, each of them Instagram's own.
 * Apart from what asks it, for the worker hands it to the recorder as a recording begins: no page carries it before.
 */
export const PLAIN_WORDS = `
a b d e s v p ar av id ids pk fb ig ix io ok or of on in is it at as by do to up no ui os ad ads cdn api app apps url urls uri http https json xml
html css js ts sjs gif jpg jpeg png webp mp4 mov svg ico txt csv utf hash sha md5 uuid guid fbid igid pkid xdt xig xfb xfig bbox fds www web mobile
desktop android ios tablet pwa abr able about above absolute accept accepted access account accounts accessibility achievement across act acted action
actions activate activated activation active activity actor actors adapter adaptive add added addition additional address addresses adjust admin adp
after age aggregate aggregated ajax album albums alert alerts algorithm align all allow allowed allowlist alpha already also alt alternate always
amount analytics anchor and animated animation anonymous another answer answers any apply approval approve approved archive archived archives are area
args argument arguments array arrow asset assets assign associated async attempt attribute attributes attribution audience audio author auth
authenticate authenticated authentication authors auto automatic automatically available avatar avatars average avoid await away back backend
background backup backward bad badge badges balance bandwidth banner banners bar base based basic batch batched be beacon before begin behavior behind
bestie below beside beta between big bigint bio biographies biography bios birthday bit bits blacklist block blocked blocking blocks blob blog bloks
blur board body bold bookmark bookmarks bool boolean boost boosted border bot bots both bottom bound bounds box brand branded branding breadcrumb
break bridge brief broadcast broadcasts broken browse browser bucket buckets buffer bug build bulk bundle bundles business button buttons buy bytes
cache cached caches calculate calendar call callback caller calls camera campaign can cancel canceled candidate candidates cap capability capabilities
caption captions capture card cards carousel cart catalog category categories cell center certain certified chain challenge change changed changes
channel channels char character characters charge chars chat chats check checkbox checked checkpoint checkout checks checksum child children choice
choices chunk chunks circle class classes clean clear click clickable clicked clicks client clients clip clips clock close closed closefriends cluster
clusters code codec codes collab collaborator collaborators collapse collapsed collection collections collector color colors column columns combined
comet command comment commented commenter commenters comments commerce commercial common communicate community companies company compare compatible
complete completed completion component components compose composer compressed compression compute computed condition conditions confidence config
configs configuration configurations confirm confirmed connect connected connection connections consent console const constant constraint consumer
consumption contact contacts contain container containers content contents context contexts continue contribution control controller controls
conversation conversations convert converted cookie cookies coordinates copy core corner correct cost could count counter counters countries country
counts cover coverage create created creation creative creator creators credential credit critical crop cropped cross csrf cta currency current
currently cursor cursors custom customer cut cycle daily dark dash data database dataset date dates datetime days dead debug decimal declined decode
decoded default defaults defer deferred define defined definition definitions degree delay delete deleted deliver delivered delivery delta deny depth
deprecated derived desc describe description descriptions design destination destroy destroyed detail details detect detected detection developer
developers device devices diagnostic dialog dialogs dict dictionary diff difference different digest digit digits dimension dimensions direct
direction directory dirty disable disabled disclaimer discover discovery discount discussion dismiss dismissed display displayed distance distinct
distribution div dms doc docs document documents does domain domains done double down download downloadable downloads draft drafts drag draw drawer
driver drop dropdown dtsg due duplicate duplicates duration dynamic each earliest early edge edges edit editable edited editor education effect
effective effects eight either element elements eligible eligibility else email emails embed embedded embeds emoji empty enable enabled encode encoded
encoding encrypted encryption end ended endpoint endpoints ends enforce engagement engine enter entities entity entries entry enum environment equal
error errors escape estimate estimated etag eval even event events every evidence exact example except exception exclude excluded exclusive exec
execute exempt exist existing exists exit expand expanded expected experience experiment experiments expire expired expires expiry explicit explore
export exports expose express extend extended extension extensions extent extern external extra extract eyebrow face facebook facepile faces facet
facets facing factor fail failed failure failures fallback false families family fan fans fast favorite favorited favorites feature featured features
fediverse feed feedback feeds fetch fetched few fewer field fields file filename files fill filled filter filtered filters final finish finished first
fit fits fixed flag flagged flags flat flex float floating flow flows folder folders follow followable followback followed followee followees follower
followers following followings follows font fonts footer footnote for force forced foreign form format formats formatted forms forward forwarded found
fraction fragment fragments frame frames free frequency fresh friend friends friendship friendships friendly from front frozen full fullscreen
function functions fundraiser fundraisers further future gallery game games gap gate gated gating gender general generate generated generation generic
geo get gesture getter gift gifts given global globals glyph good granted graph graphql greater grid group grouped groups growth guard guardian guest
guide guides half handle handled handler handlers handles has hashed hashtag hashtags have hd head header headers heading headline health height help
hidden hide hides hierarchy high higher highest highlight highlighted highlights hint hints history hit hits hold holder home horizontal host hostable
hosted hostname hosts hour hours hover hsi hydrate icon icons idle identifier identifiers identities identity idp if ignore ignored image images
immediate impact implicit import important imported impression impressions inactive inbound inbox include included includes inclusive incoming
incomplete incorrect increment index indexed indexes indicator individual infinite infinity info inform information inherit init initial initialize
initialized inline inner input inputs insert inserted inside insight insights instagram install installed instance instances instant instruction
instructions int integer integrity intent interact interaction interactions interest interested interests interface intermediate internal
internationalization interop interstitial interval into invalid inverse invite invited invites inviter invoke ip isolated issue issuer issues item
items iteration jazoest job jobs join joinable joined joiner just keep kept key keyboard keys keyword keywords kind kinds known label labels lang
language languages large larger largest last late latency later latest latitude launch layer layers layout lazy lead leaf learn learned least leave
left legacy legal length less let letter letters level levels library license life lifetime light like liked liker likers likes limit limited limits
line linear link linked links list listed listen listener listeners listing listings lists literal live load loaded loader loading local locale
locales locals locate location locations lock locked log logged logger logging logic login logo logout logs longitude longer longest look lookup loop
low lower lowest lsd machine magic mail main maintenance make manage managed manager manifest manual many map mapped mapping maps margin marker
markers market match matched matches matching material max maximum mean means measure measured media medium member members membership memberships memo
memory mention mentioned mentions menu merge merged message messages messaging meta metadata method methods metric metrics middle migrate migration
millis milliseconds mime min mini minimum minor minute minutes mirror misc miss missed missing mixed modal modals mode model models moderation
modified modifier modify module modules moment monetization month monthly more most motion mount mouse move moved ms much multi multiple music must
mutable mutation mutations mute muted muting mutual mutuals name named names namespace native natural nav navigate navigated navigation near need
needed needs nested network never new newer newest news next nextgen nickname nodes node non nonce none normal normalized not note notes notice
notices notification notifications notified notify now nth null nullable num number numbers numeric object objects observe observer observed occasion
occurrence off offer offered offers official offline offset offsets often old older oldest once one ones online only onscreen opaque open opened
opener operation operations operator opt option optional options order ordered ordering orders org organic organization orientation origin original
originality osr other others out outbound outer outgoing output outside over overlay overall override overrides own owned owner owners ownership pack
package packages packet padding page pageable paged pages paginate paginated paginating pagination paging paid pair pairs panel panels parallel param
parameter parameters params parent parents parse parsed parser part partial participant participants parties partition partner partners partnership
parts party pass passed passing password past patch path paths pattern pause paused pay payload payloads payment payments peer peers pending people
per percent percentage perform performance period periods permalink permission permissions permanent person persona personal personalization
personalized persons phase phone phones photo photos physical pic pick picked picker pics picture pictures pin pinned pinning pipe pivot pixel pixels
place placed placeholder placement places plain plan plans plane platform platforms play playable playback played player playlist plugin plus point
pointer points polaris policies policy poll polls pool popover popular population popup port portal position positions possible post posted poster
posting posts potential pre predicate predicted preference preferences preferred prefetch prefetched prefetching prefix preload preloaded preloader
preloadable premium prepare present presence presentation preset press preview previewable previous primary print prior priority privacy private
probability probe problem problems process processed processing product products production professional profile profiles program progress progressive
project projects promise promo promoted promotion promotions prompt prompts pronoun pronouns prop properties property props protect protected protocol
provide provided provider providers proxy public publish published publisher pull pulse purchase purpose push put quality quantity quarantine queries
query querystring question questions queue queued quick quiet quota quote radio random range ranges rank ranked ranking rankings rate rated rates
rating ratings ratio raw reach reached react reaction reactions reactive read readable reader readers ready real realm realtime reason reasons receive
received receiver recent recently recents recipient recipients recip reciprocal recommend recommendation recommendations recommended record recorded
records recovery rect recycle redirect redirected reduce reel reels ref refer reference references referral referrer refetch refetchable refresh
refreshed refs refuse refused regex region regional register registered registration regular reject rejected relate related relation relations
relationship relationships relative relay relayprovider release released relevance relevant reliable reload remain remaining remember reminder remote
remove removable removed removing render rendered renderer rendering repeat repeated replace replaced reply replied replies report reported reporting
reports repost reposted reposts represent request requested requester requests require required requirement requires reserved reset resize resolution
resolve resolved resolver resource resources response responses rest restore restored restrict restricted restriction restrictions result results
resume retain retry return returned returns reuse rev reveal reverse review reviews revision revisions reward rewards right rights role roles rollout
root roots rotate rotation round rounded route routed router routes routing row rows rule rules run runtime safe safety sale sales same sample samples
saved saves save scale scam scammer scan scene schedule scheduled schema school schools scope score scores screen screens script scripts scroll
scrollable scrolled search searchable searched searches second secondary seconds secret section sections secure security see seen segment segments
select selected selection selector self send sender senders sensitive sent sentence separator seq sequence serial series server servers serve served
service services session sessions set sets setting settings setup shadow shape shapes share shared sharer shares sharing sheet shield shift shop
shopping shops shortcode shortcut should show showing shown shows sibling side sidecar sidebar sign signal signals signature signed signup similar
simple since single site sites size sized sizes skip skipped slice slide slides slot slots slow slug small smaller smart snapshot snippet social
society soft sort sorted sorting sound source sources space spam span speak special specific spec specs speed split sponsor sponsored sponsors
spotlight sql stable stack staff stage stale standalone standard start started starting starts state stateless states static station stats status
statuses step steps sticker stickers still stop stopped storage store stored stores stories story strategy stream streamed streaming streams strict
string strings strip strong structure structured style styled styles sub subject submit submitted subscribable subscribe subscribed subscriber
subscribers subscription subscriptions subset subtitle subtitles subtotal success successful such suffix suggest suggested suggestion suggestions
suite sum summaries summary supervised super supplier support supported supports suppress suppressed surface surfaces survey suspend suspended switch
switched switcher sync synced syntax synthetic system systems tab table tabs tag tagged tags tail take taken tap tapped target targeted targets task
tasks team teaser technical template templates temporary tenant term terminal terms test testing tests text texts than that the their them theme
themes then there these they thing things third this thread threads three threshold thresholds thumb thumbnail thumbnails tier ties tie tile tiles
time timed timeline timelines timeout timer times timestamp timestamps timezone tiny tip tips title titles toast today toggle token tokens too tool
tools tooltip top topic topics total totals touch toward trace track tracked tracker tracking tracks traffic trail trailing transaction transcript
transfer transform transition transitions translate translated translation translations transparent tray trays tree trend trending trends trial
trigger triggered triggers true truncate truncated trust trusted try tuple turn tv two twin type typed typename types typing unavailable unblock
unconfirmed under undefined understood undo unfollow unfollowed unfollowers unicode unique unit units universal unix unknown unlimited unlink unlock
unlocked unmute unread unrestrict unsafe unseen unset unsupported until unused unverified update updated updater updates upgrade upload uploaded
uploads upper use used useful user username usernames users uses using util utility valid validate validated validation validity value values variable
variables variant variants vary vendor verb verdict verification verified verify verifying version versions vertical via video videos view viewable
viewed viewer viewers viewing viewport views virtual visible visibility visit visited visitor visitors visual visuals volume vote votes wait waiting
wall want wanted warm warn warning warnings was watch watched watcher way ways webinfo website websites week weekly weight weights welcome well were
what when where which while white whitelist who whole whom whose why widget widgets width wildcard window windowed windows with within without word
words work worker workers works world would wrap wrapped wrapper write writer writes written wrong year years yes yet zero zone aria href src srcset
dir rel tabindex draggable ul ol li textarea canvas viewbox spinner ltr rtl rowgroup treeitem tablist tabpanel img listbox menuitem searchbox severity
webview appeal igweb stp exchanges elapsed impersonator impersonators unconnected req expiring pride aigm memorialized supervision regulated
unpublished genai transparency street city zip ai agent lynx chaining entrypoint entrypoints besties q haste versioning deeplink ds bubble bubbles
interacted deactivated ccg dyn csr hs dpr crn qpl roster audiences acquaintance acquaintances circles friended sharers linkage linkages neighbor
neighbors socialcontext mutualonly ranker rankers paginator paginators continuation continuations tokenized anchors boundary chunked batchsize
pagesize perpage rownumber totalcount hasnext hasmore nextpage nextcursor
|
is has have can should show hide edge num max min next prev use was are did include exclude enable allow big xdt xig xfb fb ig total pk address client
server
|
id ids pk count counts size at by in type types kind name names url urls uri info status statuses state list lists token tokens cursor cursors
timestamp timestamps enabled disabled available required label text links entities badges media key keys code dict data node nodes edges items item
users user username request requests requested following followers followed followee follower follow viewer owner result results response session
revision route routes logging visibility locations details settings config context surface module chain class req version versions v1 v2 v4 versions2
offset limit index groups connection namespace definitions definition message title error errors reason flag flags value values params props query hd
login path since back
|
followers following show show_many create destroy approve ignore remove_follower pending info feed timeline user users username usernameinfo web
accounts login ajax graphql query search topsearch smart_groups non_recip_followers least_interacted_with_followers self_deactivated_followers
potential_spam discover chaining media comments likers highlights highlights_tray reels_media reels_tray web_info bulk-route-definitions
users/web_profile_info explore/people explore/tags explore/locations explore/search accounts/login accounts/edit accounts/emailsignup accounts/onetap
accounts/logout stories/highlights direct/inbox */followers */following */p */reel */live */embed */followers/mutualOnly */followers/mutualFirst
*/following/mutualOnly */following/mutualFirst user/* users/* username/* usernames/* usernameinfo/* profile/* profiles/* stories/* story/* u/* _u/* name/*
names/*
|
ok fail true false null none www osr login_required checkpoint_required challenge_required feedback_required spam non_recip_followers
least_interacted_with_followers self_deactivated_followers potential_spam remove_follower follow_list_page PROFILE RelayModern
`;
