// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>
/// First names that are common in Berlin. They make a weak cue a strong one ("meine Tochter Lena" against "meine Tochter Angst hat"),
/// so a missing name is no disaster. Names that are common words as well (Rose, Heide, August, Mark, Ernst, Can, Joy) are left out.
/// </summary>
internal static class FirstNames
{
    private static readonly WordSet Names = new("""
        aaron aarti abby abdel abdul abdullah abdulrahman abigail achim adam adele adelgunde adelheid adem adnan adrian agata agathe
        agnes agnieszka ahlam ahmad ahmed ahmet aidan aiden aisha ajda akin aksel alaa alan albert alejandro aleksandar aleksandra
        aleksey alena alessandro alessia alex alexander alexandra alexei alexej alexey alfons alfred ali alice alicia alina alisa alison
        alma almut alois alvaro alwin amadou amal amalia amalie amanda amber amelia amelie amina aminata amir amira amit amy ana anas
        anastasia anatoli andi andre andrea andreas andreea andrej andrew andrzej andy angel angela angelika angelina angie angus anh
        anika anil anita anja anjali anke ann anna annabel annabell anne annegret anneke annelie annelies anneliese annelore annemarie
        annerose annett annette anni annika anouk anselm ansgar ante anthony antje antoinette anton antonella antonia antonio aoife aras
        ariana ariane arjun arkadi armin arne arnold arnulf arthur artur arvid asha ashley asif aslan asli astrid athena atilla attila
        atze aurelia ava awa axel aydin ayhan aykut ayla aylin ayman ayse ayşe azadeh aziz aziza azra babett bahar barbara barbra baris
        bart bashar bassam basti bastian beata beate beatrice beatrix beatriz behrouz bekir bela ben benita benjamin bennet benni benny
        bernadette bernd bernhard bert berta bertha berthold bertram beth bethany bettina betty bianca bilal bine birgit birgitt birte
        bjoern björn bob bodo bogdan bojan boris bozena bożena bradley brandon brenda brian brigitte britta bruce brunhild brunhilde
        bruno burak burghard burkhard busra bärbel bülent büşra caitlin callum cameron canan carina carl carla carlo carlos carlotta
        carmen carol carola carolin carolina caroline carsten casey caspar catharina catherine cathrin cecilia cedric celina celine cem
        cemal cengiz ceren chantal charles charlie charlotte charly chen chiara chidi chioma chloe chloé chris christa christel
        christian christiana christiane christin christina christine christoph christopher cihan cindy claas claire clara clare claudia
        claus clemens colin colleen collin connor conny constanze cora cordula corinna cornelia cornelius cosima craig cristina cynthia
        czeslaw cäcilie dagmar dalia damian damir dana daniel daniela danielle danilo danni danny danuta daphne dario darius dariusz
        darren dave david davut debbie deborah declan deepa deepak defne delia denis denise deniz dennis derek derya detlef detlev diana
        diane diego dieter dietlind dietmar dietrich dilara dilek dimitra dimitri dimitrios dina dirk divya dmitri dmytro doerte dominic
        dominik dominika donald donna dora doreen doris dorit dorota dorothea dorothee dorothy doug dragan dragana duc duncan dunja
        dursun dustin dylan dörte eberhard ebru eckart eckehard eckhard edda eddie ede edelgard edeltraud edgar edith eduard edward
        edwin egbert egon eike eileen ekaterina ekkehard ekrem ela elaine eleanor elena eleni eleonora eleonore elfi elfriede elham
        elias elif elijah elina elisa elisabeth elise elizabeth elke ella ellen elli ellie elliot elmar elsa elsbeth elvira emanuel
        emely emil emilia emilie emily emine emma emmanuel emmi emre enes engelbert engin enna enno enrico ercan erdal erdem erdmute
        eren erhard eric erica erich erik erika erin erkan erna erol ertan erwin esma esra esteban esther ethan eugen eva evan evelin
        evelyn evgeni evi ewa ewald fabian fadi fadime farah fares farhad farhan farid faruk fatema fatih fatima fatma fatou fatoumata
        fatoş federica felicia felicitas feline felix femke fenja ferdinand ferenc fergus ferhat fernando fiete fikret filip finja
        finlay finn fiona firat flo flora florentine florian folkert francesca francesco francis franco frank franka frankie franz
        franziska fraser frauke fred freddy frederic frederick frederik frederike fredi freya frida frieda friederike friedhelm
        friedrich fritz fritzi gabi gabriel gabriela gabriele gaby galina gareth gary gavin gebhard gemma gennadi geoff georg george
        georgia georgina gerald gerd gerda gerhard gerhild gerlind gerlinde gernot gero gerrit gerry gert gerti gertrud gesa gesche
        gesine ghassan gillian gina gino giorgia giorgos giovanni gisa gisbert gisela gitta gitte giulia giuseppe gizem glenn gloria
        gonca gonzalo goran gottfried gottlieb graham grażyna greg gregor greta gretchen grete gretel grzegorz guadalupe gudrun guenter
        guido gunda gundel gundula gunhild gunnar gustav gökhan gül gülay gülcan güler gülsen gülten günay günter günther hadi hagen
        hailey haitham hajo hakan hala halil halime halina haluk hamid hamish hamza hana hanh hani hanna hannah hanne hannelore hannes
        hanni hanno hanns hans hansi harald haris harriet harro harry hartmut hartwig harvey hasan hassan hasso hatice hauke havva
        heather hedi hedwig heidelore heidemarie heiderose heidi heidrun heike heiko heiner heinke heino heinrich heinz hela helen
        helena helene helga helge hella hellmut helma helmut helmuth hendrik henner henni henning henri henriette henrik henrike henry
        herbert heribert hermann hermine herta hertha herwig hiba hien hikmet hilal hilda hilde hildegard hilke hilla hilmar hind
        hinnerk hinrich hiroshi hoa holger horst hotte howard hubert huda hugh hugo hung huong husam hussein hülya hüseyin ian ibrahim
        ida ignacio ignaz igor ihsan ilaria ilayda ildiko ildikó ilhan ilka ilker ilona ilse ilvy iman imani imke imogen imran ina ines
        inga inge ingeborg ingelore ingetraud ingo ingolf ingrid inken insa inês irena irene irina iris irma irmela irmgard irmtraud
        irmtraut iryna isa isaac isabel isabell isabella isabelle isla ismail isolde ivan ivana ivonne iwan iwona jacek jack jackie
        jacob jacqueline jadwiga jake jakob jakub jamal james jamie jamila jan jana jane janet janice janina janine janis jannes jannik
        jannis janosch janusz jaqueline jara jared jarek jasmin jasmina jasmine jason javier jawad jean jeanette jeannette jeannine jeff
        jeffrey jelena jella jelle jen jenni jennifer jenny jens jeremy jerome jerry jerzy jessica jessie jessika jette jill jim jimmy
        jo joachim joan joanna joaquin jobst jochen jodie joe joel joerg johann johanna johannes john johnny jojo jolanta jon jona jonas
        jonathan jordan jorge joris jose josef josefa josefine joseph josephine josh joshua josip jost jovana joyce joão juan jude judit
        judith judy juergen jule julia julian juliana juliane julie julien julius juna jupp juri justin justine justus justyna jutta
        jörg jörn jürgen kaan kacper kadir kai kalle kamal kareem karen karim karin karina karl karla karlheinz karlotta karola karolina
        karoline karsten kaspar katarina katarzyna kate kateryna katharina katharine kathi kathleen kathrin kathy kati katie katja
        katrin kavita kay kayla kazimierz kea keith kelly kemal kenan kenneth kerem kerim kerrin kerry kerstin kevin khadija khaled
        khalid kian kieran kiki kilian kim kinga kira kiran kirsten kirstin kirsty klara klaus knut kofi konrad konstantin konstanze
        koray kordula korinna kostas kostja kristian kristin kristina kristof krystyna krzysztof kunibert kunigunde kurt kutte kwame
        kyle käte käthe kübra lakshmi lambert lara larissa larry lars lasse latifa laura lauren laurence laurin layla lea leah leander
        leandra leandro lech leila lena leni lenja lenka lenn lennard lennart lenny leo leon leona leonard leonardo leonhard leoni
        leonie leonora leonore leopold leslie leszek levent levi levin levke lewis leyla lia liam liane lias liesbeth lieschen
        lieselotte lilia lilian lilli lilly lilou lily lina linda lindsay lindsey linh linnea linus lio lisa lisbeth liselotte liv
        ljiljana lloyd logan lola loni lore lorenz lorenzo lorna lorraine lothar lotta lotte lotti lou louis louisa louise luan lubna
        luca lucas lucia luciano lucie lucy lucía ludger ludmila ludwig luis luisa luise luiz luka lukas lukasz luke luna lutz luzia
        luzie lydia lynn lynne lyudmila lászló maciej madeleine madison mads magda magdalena magdalene maggie magnus maha maher mahmoud
        mahmud mahsa maik maike maisie maja majid malcolm malek malgorzata malia malik malin malina malou malte mamadou mandy manfred
        manja manne manni manon manuel manuela mara marc marcel marcin marco marcus marek maren marga margareta margarete margarethe
        margarita margit margitta margot margret margrit maria mariam mariana marianne marie marieke marija marika marina mario marion
        marisa marita maritta marius mariusz marko markus marla marlen marlene marlies marlis marlon marta martha martin martina martine
        marvin marwan mary maryam mason massimo mateusz mathea matheo mathias mathilda mathilde mathis matilda mats matteo matthew
        matthias matthis matti matze maureen maurice max maxi maximilian maxine maya mazen małgorzata mechthild meera megan mehdi mehmet
        mei meike meinhard meinolf melanie melek melike melina melissa melitta meltem mercedes merit merle mert merve meryem metin mia
        micha michael michaela michal michalina michel michelle mick miguel mika mike mila milan milena milica milo mina minh minna mira
        miranda miriam mirja mirjam mirko miroslav mirosław mitchell mohamad mohamed mohammad mohammed mohan moira molly momme mona moni
        monica monika monique morgan moritz moses mouna mounir muhammad muhammed muhammet murat muriel mustafa mustapha mutlu mykola
        müge nabil nada nadeem nadia nadine nadja najib nana nancy nanette naomi narges nasrin nasser natalia natalie natalja natascha
        natasha nate nathalie nathan nawal nazan nazli necati neele neha neil nele nelly nermin nesrin nevin nevio ngozi nguyen niamh
        nicholas nick nico nicola nicolas nicole niels nigel nihat nika nikita niklas niko nikola nikolai nikolaj nikolas nikolaus
        nilgün nils nina nino nisha nizar noah noel noelle noemi noor nora norbert norma norman nour noura nur nuray nurcan nuri nuria
        nurten oisin okan oksana olaf ole oleg oleksandr olena olga oliver olivia oluwaseun omar onno onur orhan ortrud ortwin osama
        oscar oskar osman oswald otmar ottilie ottmar otto ottokar ousmane owen oxana oğuz pablo paige pamela paola paolo parisa pascal
        patricia patrick patrik patryk patsy paul paula paulina pauline pavel pavlo pawel pedro peer peggy pelin pepe perry petar pete
        peter petra phil philip philipp philippa phillip phoebe phuong pia pierre piet pietro pilar pinar piotr polina pooja poppy priya
        qasim quang quentin quirin rabia rachel radek radoslav raed rafael ragna rahel rahime rahul raimund rainer raisa raj rajesh
        rakesh ralf ralle ralph ramazan rami ramon ramona rana randolf rania raphael raphaela rasha rashid rasmus raul ravi ray rebecca
        rebekka recep reece reem regina regine regula reimund reiner reinhard reinhardt reinhild reinhold renata renate rene rené resi
        resul reza rhiannon rhys ria ricarda richard rick rico rieke rifat rima rita rob robert roberta roberto robin rocco rocío
        rodrigo roger rohan roland rolf roman romana romina romy ron ronald ronja ronny rory rosa rosalie rosalind rosalinde rosel
        rosemarie rosi rosie rosina ross roswitha rotraud roxana roxanne roy ruben ruby rudi rudolf rui rukiye runa rupert ruprecht
        ruslan russell ruth ryan ryszard rüdiger sabine sabrina sadie safiye said saleh salem salim sally salma salome salvatore sam
        samer sami samia samir samira samuel sana sandra sandro sandy saner sanjay sara sarah sarina sascha saskia savannah scarlett
        schorsch scott sean sebastian seda sedat seher selda selim selin selina selma semra sener senta sepp serap serdar sergej sergio
        serhii serhij serkan serpil sevda severin sevgi sevil sevim shahin shane shannon sharon sheila shirin shirley sibel sibylle
        sidney sidonie siegbert siegfried sieglinde siegmar siegrid siggi sigi sigmund sigrid sigrun silas silke silvester silvia silvio
        simon simona simone simran sina sinan sinem siobhan siri slavica slawomir smilla sofia sofie sofía soledad solveig songül sonja
        sonya sophia sophie soraya stacy stanislaw stanisław stanley stefan stefanie stefano steffen steffi stella stephan stephanie
        steve steven stewart stine stuart suad suleika sunil sunita suresh susan susann susanna susanne suse susi susie svantje svea
        sven svenja svetlana svitlana swantje swea swetlana sylke sylvia sylwia sönke sören sükran süleyman sławek tabea tabitha tadeusz
        tahir talia tamara tamer taner tania tanja taras tarek tarik tassilo tatiana tatjana tayfun taylan ted teresa terry tessa
        tetiana thanh thea thekla theo theodor theodora theodore theresa therese theresia thi thiago thies thilo thomas thorben thore
        thorsten thuy thúy tiffany tilda till tilman tilo tim timm timo timon tina tino tjark tobi tobias toby todd tolga tom tomas
        tomasz tomek tomke tommy toni tony toralf torben torsten tracy tran trang traudel traudl traugott traute trevor trude trudi
        trung tuan tugba tuncay tung turan turgut tuyet tuğba tyler tülay tülin türkan udo ufuk ugur ulf uli ulla ulli ulrich ulrike
        umut ursel ursula urszula uschi uta ute utz uwe uğur vadim valentin valentina valentyna valeria valerie valeska vanessa vasyl
        veit veli vera verena vernon verona veronika vesna vicki vicky victor victoria vijay vikram viktor viktoria viktoriia vincent
        vinzenz viola violetta virginia vivian vivien vladimir volkan volker volkmar volodymyr vroni wael walburga waldek waldemar walid
        walli wally walter walther waltraud waltraut wanda wayne wei wendelin wendy wenke wenzel werner whitney wibke wiebke wieland
        wiesława wiktor wilfried wilhelm wilhelmina wilhelmine wilko willfried willi william willy wilma wiltrud wim winfried winston
        wioletta wissam witold wladimir wojciech wolf wolfgang wolfhard wolfram wolle xaver xavier xenia ximena yahya yakup yalcin
        yannick yannik yannis yara yasemin yasin yasmin yasmina yassin yavuz yeliz yiannis yigit younes yousef youssef yuki yulia yuliya
        yuna yunus yuri yusuf yvette yvonne yıldız zach zachary zaid zain zainab zara zbigniew zehra zeki zeynep ziad zita zoe zofia
        zoltan zoltán zoran zoya zoë zuzanna zübeyde ömer özge özgür özlem ümit łukasz şükrü
        """);

    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
