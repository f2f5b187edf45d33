// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>
/// First names that are common in Berlin. They make a weak cue a strong one ("meine Tochter Lena" against "meine Tochter Angst hat"),
/// so a missing name is no disaster. Names that are common words as well (Rose, Heide, August, Mark, Ernst) are left out.
/// </summary>
internal static class FirstNames
{
    private static readonly WordSet Names = new("""
        achim ada adam adele adelheid adem adnan adrian agata agathe agnes ahmad ahmed ahmet aisha ajda akin aksel aleksandar aleksandra alena alessandro
        alex alexa alexander alexandra alexej alexei alfons alfred ali alice alicia alina alisa alma alois alwin amal amalia amanda amelie amina amir amira
        amy ana anastasia andi andrea andreas andrej andrew andrzej andy angela angelika angelina anh anika anita anja anke ann anna annabell anne annegret
        anneliese annemarie annett annette anni annika ansgar anselm anthony anton antonia antonio antje aras ariane armin arne arnold arthur artur arvid
        asif aslan asli astrid athena axel ayhan ayla aylin ayse ayşe azra aziz babett barbara barbra bastian beata beate beatrice beatrix bela ben benjamin
        bennet bernd bernhard bert berta berthold bertram bettina bianca bilal birgit birgitt birte björn bjoern bodo boris brigitte britta bruno burak burkhard
        can canan carina carl carla carlo carlos carmen carola carolin carolina caroline carsten caspar catharina cathrin cecilia cedric celina cem cemal
        ceren chantal charles charlotte chiara chloe chris christa christel christian christiana christiane christina christine christoph christopher claas
        claire clara claudia claus clemens colin conny constanze cora cordula corinna cornelia cornelius cristina cynthia dagmar damian damir dana daniel
        daniela danilo danny danuta dario darius david deborah defne deniz denise dennis derya detlef detlev diana diane diego dieter dietmar dietrich dilara
        dilek dimitri dimitrios dina dirk dmitri dominic dominik dominika dora doreen doris dorit dorothea dorothee dunja dustin ebru eberhard eckhard edda
        edeltraud edgar edith eduard edward egon ekaterina ela elena eleni elfriede elham elias elif elina elisa elisabeth elise elizabeth elke ella ellen
        elli elmar elsa elsbeth else emanuel emil emilia emilie emily emine emma emmanuel emre enes engin enno enrico erdal erdem eren eric erica erich erik
        erika erkan erna erol erwin esma esra esther eugen eva evelin evelyn ewa ewald fabian fadi farid faruk fatima fatma fatih fatoumata felicitas felix
        ferdinand fiete filip finn finja fiona flora florentine florian francesca francesco francis franco frank franka frankie franz franziska frauke fred
        frederic frederik freya frida frieda friedhelm friederike friedrich fritz gabi gabriel gabriela gabriele gaby galina georg george georgia gerald gerd
        gerda gerhard gerlinde gernot gero gerrit gert gertrud gesa gesine gino giovanni gisela giulia gökhan gonca gregor greta grete gretel grzegorz gudrun
        gülay gülsen gülcan günay gunda gundula gunnar günter guenter günther guido gustav hadi hagen hakan halil halina halime hamza hanna hannah hannelore
        hannes hans hansi harald haris harry hartmut hasan hassan hatice hedi hedwig heidemarie heidi heidrun heike heiko heiner heinrich heinz hela helen
        helena helene helga hella helmut helmuth hendrik henni henning henri henriette henrik henry herbert heribert hermann herta hertha hilal hilda hilde
        hildegard hilmar hoa holger horst hubert hugo huong hussein hüseyin ibrahim ida ignaz igor ildiko ilhan ilka ilona ilse imke imran ina inga inge
        ingeborg ingo ingolf ingrid ines inken irena irene irina iris irma irmgard irmtraud isa isabel isabell isabella isabelle isabel ismail iwan iwona
        jack jacob jacqueline jakob jakub james jamal jamila jan jana jane janet janina janine janis jannik jannis janosch jaqueline jarek jasmin jasmina
        jason javier jean jeanette jelena jenni jennifer jenny jens jeremy jerome jessica jessika jette jim jimmy joachim joan joanna jochen joel joerg johann
        johanna johannes john jolanta jona jonas jonathan jonas jordan jörg jörn jorge jose josef josefine joseph josephine josh joshua josip joyce juan
        judith juergen julia julian juliana juliane julie julius jupp jürgen justin justus jutta kacper kader kadir kai karen karim karin karina karl karla
        karlheinz karola karolina karoline karsten kaspar katarina katarzyna kate katharina käthe kathi kathleen kathrin kati katja katrin kay kemal kenan
        kerem kerim kerstin kevin khaled khalid kilian kim kira kirsten kirstin klara klaus knut konrad konstantin konstanze kordula korinna kristian kristin
        kristina kristof krystyna krzysztof kurt lara larissa lars lasse latifa laura laurin lea leah leandra leandro leila leni lena lennard lennart lenny
        leo leon leona leonard leonardo leonhard leoni leonie leonora leopold lev levi levin leyla lia liam liane lilia lilian lilli lilly lily lina linda
        lindsay linh linus lisa lisbeth liselotte lore lorenz lorenzo lotta lotte lotti louis louisa louise lucas lucia lucie lucy ludger ludmila ludwig luis
        luisa luise luka lukas luna lutz lydia mads madeleine mads magda magdalena magnus maher mahmoud mahmud mai maik maike maja malek malgorzata malia
        malik malin malina malte mandy manfred manja manuel manuela mara marc marcel marco marcus marek maren margarete margarethe margarita margit margot
        margret margrit maria mariam mariana marianne marie marieke marika marina mario marion marisa marita marius markus marlene marlies marlis marta
        martha martin martina martine marvin mary maryam mateusz mathias mathilda mathilde mathis matilda mats matteo matthew matthias matthis matti matze
        maurice max maxi maximilian maya mechthild mehdi mehmet meike meinhard melanie melek melike melina melissa mercedes merle mert meryem merve mia micha
        michael michaela michal michalina michel michelle miguel mika mike mila milan milena milica milo mina minh mira miriam mirjam mirko miroslav mohamad
        mohamed mohammad mohammed mona moni monica monika moritz moses muhammad muhammed murat mustafa mutlu nabil nada nadia nadine nadja nancy naomi natalia
        natalie natalja natascha nathalie nathan nazan nazli neele nele nelly nesrin nevin nguyen nick nico nicola nicolas nicole niels nihat niklas niko
        nikola nikolai nikolaj nikolas nikolaus nils nina nino noah noel noemi nora norbert norma nour nuray nuri nurcan oğuz okan oksana olaf ole oleg olena
        oleksandr olga oliver olivia ömer omar onur orhan ortrud osama oskar oscar osman oswald ottilie otto özge özgür özlem pablo pamela paola pascal
        patricia patrick patrik patryk paul paula pauline pavel pawel peer peggy per petar peter petra phil philipp philip phillip pia pierre pinar piotr
        priya rabia rachel radoslav rafael rahel rainer ralf ralph ramazan ramona rania raphael raphaela rasmus raul rebecca rebekka recep regina regine reiner
        reinhard reinhardt reinhold renate rene rené resul reza ria ricarda richard rico rita robert roberta roberto robin rocco roger roland rolf roman
        romina romy ron ronald ronja ronny rosa rosemarie rosi roswitha roxana ruben rudi rüdiger rudolf rukiye ruslan ruth ryan sabine sabrina said salim
        salma salome sam samir samira samuel sandra sandro sandy saner sara sarah sascha saskia sebastian selim selin selina selma semra serap sergej sergio
        serkan serpil sevda sevgi sevim sharon sibel sibylle sieglinde siegfried siegrid sigrid sigrun silas silke silvia silvio simon simona simone sina
        sinan sinem siri slavica sofia sofie solveig songül sonja sonya sophia sophie sören stanislaw stefan stefanie steffen steffi stella stephan stephanie
        steve steven stine sükran suleika süleyman sultan susan susann susanna susanne suse susi svea sven svenja svetlana swetlana sylke sylvia
        sylwia tabea tamara tamer tania tanja tarek tarik tatiana tatjana taylan teresa tessa thea thekla theo theodor theresa therese thi thies thilo thomas
        thorben thorsten till tilman tim timm timo timon tina tino tobias tobi toby tom tomas tomasz tommy toni tony torben torsten toralf traute traudl
        trude tugba tülay turgut tuyet udo uli ulf uli ulla ulli ulrich ulrike umut ursel ursula uschi ute uta uwe vadim valentin valentina valeria valerie
        vanessa vera verena vernon veronika vicky victor victoria viktor viktoria vincent vinzenz viola violetta vivian vivien volker volkan vladimir
        waldemar waltraud walter walther wanda werner wenke wibke wiebke wieland wilfried wilhelm wilhelmine wilma willi william willy winfried wioletta
        witold wladimir wojciech wolf wolfgang wolfram xaver xenia yara yannick yannik yannis yara yasemin yasin yasmin yasmina younes yousef youssef yunus
        yusuf yvonne zara zehra zeynep zofia zoe zoltan zuzanna
        aaron abdul abdullah abigail aidan aiden alan albert alejandro amelia andreea angel angie anouk ashley aurelia ava bart basti betty bob brian bruce
        callum cameron catherine chen chloé connor craig dan danielle dave declan derek diana donald donna dorothy dylan eddie edwin eileen eleanor elijah ellie
        emmi erin ethan evan faith fiona gareth gary gavin geoff gemma gerry gina giuseppe glenn gloria graham greg hailey hazel heather hugh ian imogen
        isaac isla jackie jake jamie janice jay jeff jeffrey jen jerry jessie jill jo joe johnny jon joy jude judy julien karen kathy katie keith kelly
        ken kenneth kieran kyle larry lauren laurence lewis lenka lindsey lloyd logan lorraine lou luca luke lynn maggie maisie malcolm mason megan mei
        meera mel mick mitchell mohan molly morgan nate neil niamh nigel oisin owen pam pat patsy paolo penny pete phoebe poppy rahul raj rajesh ravi ray reece
        rhys rick rob rodrigo ross roy rory russell sally sanjay scott sean shane sharon sheila simran siobhan sofía stacy stuart sue sunita susie ted terry
        tessa tiffany tracy trevor tyler vijay wendy wei yuki zach zoë hiroshi ines inês joão luiz mariana thiago renata beatriz rui
        """);

    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
