/** Given names that one person may go by, the formal one first; folded to lower case without accents. */
const groups = `
abigail abby gail
abraham abe
albert al bert bertie
alexander alex alec sandy sasha xander
alexandra alex sandra sasha
alfred al alf fred
amanda mandy
andrew andy drew
angela angie
anthony tony
antony tony
arthur art
barbara barb babs
barnabas barney
bartholomew bart
benjamin ben benny
bernard bernie
beverly bev
bradley brad
calvin cal
cameron cam
carolyn carol
catherine cathy kate katie cat kathy kit
katherine kathy kate katie kit
charles charlie chuck chas
christina chris chrissy tina
christine chris chrissy tina
christopher chris kit topher
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie
dennis denny
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza libby bess betsy
emily em
ernest ernie
eugene gene
ezekiel zeke
florence flo
frances fran frankie
francis frank fran
franklin frank
frederick fred freddie rick
gabriel gabe
geoffrey geoff
gerald gerry jerry
gilbert gil
gregory greg
harold hal harry
harriet hattie
henry harry hank hal
herbert herb bert
howard howie
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey jo
joshua josh
judith judy
julian jules
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard leo len lenny
leopold leo
lillian lil lily
louis lou louie
louise lou
lucille lucy
madeline maddie
margaret maggie meg peggy marge margie greta
martha marty
martin marty
matthew matt
maximilian max
maxwell max
melanie mel
melvin mel
michael mike mick micky mikey
mikhail misha
mitchell mitch
mohammed muhammad mohamed mohammad mehmet
morris mo
nancy nan
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky
nicole nikki
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil pip
rachel rach
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob bobby rob robbie bert
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose
russell russ
samantha sam
samuel sam sammy
sandra sandy
sarah sally
sergei serge
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie
suzanne sue suzie
sylvester sly
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vladimir volodymyr vova
volodymyr vladimir
walter walt wally
wilhelm bill
william bill billy will willie liam
zachary zach zack
aleksandr alexander sasha alex
dmitri dima mitya
yevgeny evgeny zhenya
francisco paco pancho
jose pepe
guillermo memo
enrique quique
ignacio nacho
eduardo edu lalo
manuel manolo
roberto beto
alberto beto
giuseppe beppe
giovanni gianni
luigi gigi
josef sepp
johannes hans jan
friedrich fritz
heinrich heinz
agnieszka aga
aleksandra ola
andrei andrej andrzej andriy
andreas andi
anastasia nastya
antonios antonis
antonio toni tono
athanasios thanasis thanos
apostolos tolis
barbara basia
bartholomew bartek bartosz
caterina rina
charalambos babis
concepcion concha conchita
constantine konstantinos kostas costas dinos konstantin kostya
dimitrios dimitris mitsos dimitri dimitar mitko
dolores lola
ekaterina katya
eleftherios lefteris
elisabeth elisabet lisbeth lise
emmanuel manos manolis
evangelos vangelis
fernando nando
francesco franco ciccio
francesca franca
gabriela gaby
georgios giorgos yorgos georges george
georgi gosho georgy
gerhard gerd
grigorios grigoris
hans hannes
ilias elias
ioannis yannis giannis yiannis john
ivan vanya
jaroslaw jarek
jesus chucho
jorgen jorn
jurgen jorg
karl-heinz kalle
katarzyna kasia
klaus nikolaus
krzysztof krzys
lars lasse
lyudmila lyuda
magdalena magda
malgorzata gosia
margarita rita
maria mascha marusya
mariano nano
mercedes merche
michail michalis mihalis
mikael micke
nadezhda nadya
nikolai kolya
nikolaos nikos
olga olya
panagiotis panayiotis takis panos
pavel pasha
pavlos paul
petros peter
piotr pyotr peter
piotr piotrek
rafael rafa
rosario charo
salvatore toto
santiago yago
sebastian bastian seba
sergio checho
spyridon spyros
stanislav stas
stanislaw staszek
stefan stevo
svetlana sveta
tadeusz tadek
tatiana tanya
theodoros thodoris
tomasz tomek
vasilios vasilis vassilis
viktor vitya
vladislav vlad
wojciech wojtek
yelena elena lena
yekaterina ekaterina katya
yuri yura
zdzislaw zdzich
zygmunt zyga
`;

const formals = new Map<string, Set<string>>();
for (const line of groups.trim().split("\n")) {
  const [formal = "", ...short] = line.split(" ");
  for (const name of [formal, ...short]) formals.set(name, (formals.get(name) ?? new Set()).add(formal));
}

/** Whether two given names may be one person's: "bill" and "william", "bob" and "rob"; not "john" and "joan". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const others = formals.get(b);
  return !!others && [...(formals.get(a) ?? [])].some((formal) => others.has(formal));
}
