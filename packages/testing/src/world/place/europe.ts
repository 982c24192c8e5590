import type { Place } from "./place.ts";

export const europe: readonly Place[] = [
  {
    country: "DE",
    timeZones: ["Europe/Berlin"],
    languages: ["de"],
    order: "givenFirst",
    names: [
      {
        given: "Jörg Käthe Lüder Sönke Frauke Änne Burkhard Meike Torben Wiebke",
        family:
          "Grünewald Schäfermann Köhlbrandt Oßwald Völkers Bärenfänger Möhring Tümmler Haßelhoff Däubler",
      },
    ],
  },
  {
    country: "AT",
    timeZones: ["Europe/Vienna"],
    languages: ["de"],
    order: "givenFirst",
    names: [
      {
        given: "Vroni Lois Resi Poldi Gretl Ferdl Burgi Xaver",
        family: "Höllriegl Gstöttner Wögerbauer Prähauser Zwölfer Brandstätter Mühlegger Rößlhuber",
      },
    ],
  },
  {
    country: "FR",
    timeZones: ["Europe/Paris"],
    languages: ["fr"],
    order: "givenFirst",
    names: [
      {
        given: "Anaïs Loïc Maëlys Gaëtan Solène Thibault Zoé Célestin Noémie Aurèle",
        family:
          "Bélanger-Roux Lefèvre-Maçon Crépin Desprès Guérandel Hémard Pâquier Tréguier Châtelet Brûlé",
      },
    ],
  },
  {
    country: "PL",
    timeZones: ["Europe/Warsaw"],
    languages: ["pl"],
    order: "givenFirst",
    names: [
      {
        given: "Grażyna Łucja Bożena Żaneta Świętosława Róża",
        family: "Dąbrówka Jaźwińska Łęczycka Śliwczyńska Żurawska Ćwiklińska",
      },
      {
        given: "Błażej Łukasz Michał Sławomir Mściwój Józef",
        family: "Dąbrówka Jaźwiński Łęczycki Śliwczyński Żurawski Ćwikliński",
      },
    ],
  },
  {
    country: "CZ",
    timeZones: ["Europe/Prague"],
    languages: ["cs", "sk"],
    order: "givenFirst",
    names: [
      {
        given: "Květa Žofie Lída Šárka Růžena Zdeňka",
        family: "Hřebíčková Kučeráková Štěpničková Dvořákovská Říčanová Žďárská",
      },
      {
        given: "Jiří Ondřej Luboš Vojtěch Radúz Čeněk",
        family: "Hřebíček Kučerák Štěpnička Dvořákovský Říčan Žďárský",
      },
    ],
  },
  {
    country: "HU",
    timeZones: ["Europe/Budapest"],
    languages: ["hu"],
    order: "familyFirst",
    names: [
      {
        given: "Ágnes Győző Zsófia Lőrinc Emőke Dénes Piroska Bálint",
        family: "Szűcs-Horváth Kőszegi Gyöngyösi Fűrészes Csörgő Nyíregyházi Őrsi Zöldhegyi",
      },
    ],
  },
  {
    country: "SE",
    timeZones: ["Europe/Stockholm"],
    languages: ["sv"],
    order: "givenFirst",
    names: [
      {
        given: "Åsa Göran Märta Björn Torgny Ylva Håkan Siv",
        family: "Åkerblom Sjöstrand Lövgren Öhrnäs Källander Björkvist Ängström-Lind Hägglöv",
      },
    ],
  },
  {
    country: "IS",
    timeZones: ["Atlantic/Reykjavik"],
    languages: ["is"],
    order: "givenFirst",
    names: [
      {
        given: "Þórdís Guðrún Álfrún Ásta Hrafnhildur",
        family: "Þorgeirsdóttir Úlfsdóttir Hallgrímsdóttir Ævarsdóttir Birnudóttir",
      },
      {
        given: "Þórir Guðjón Eyjólfur Ívar Sæmundur",
        family: "Þorgeirsson Úlfsson Hallgrímsson Ævarsson Birnuson",
      },
    ],
  },
  {
    country: "PT",
    timeZones: ["Europe/Lisbon", "Atlantic/Azores"],
    languages: ["pt"],
    order: "givenFirst",
    names: [
      {
        given: "Conceição João Inês Zulmira Estêvão Fátima Tomé Íris",
        family: "Magalhães-Frade Brandão Simões Caçador Gusmão Leitão Mourão Vilhaça",
      },
    ],
  },
  {
    country: "RO",
    timeZones: ["Europe/Bucharest"],
    languages: ["ro"],
    order: "givenFirst",
    names: [
      {
        given: "Ștefania Călin Ilinca Răzvan Brândușa Țuțu Mădălin Sânziana",
        family: "Brătășanu Țepeneag Șerbănescu Grădinaru Pârvulescu Mușatescu Văcărel Hâncu",
      },
    ],
  },
  {
    country: "GR",
    timeZones: ["Europe/Athens"],
    languages: ["el"],
    order: "givenFirst",
    names: [
      {
        given:
          "Χρυσούλα=chrysoula Δέσποινα=despoina Ευγενία=evgenia Θάλεια=thaleia Ξένια=xenia Φωτεινή=foteini",
        family:
          "Καραγιάννη=karagianni Μαυροειδή=mavroeidi Ξυλούρη=xylouri Ψαρά=psara Τσιρίγου=tsirigou Λαμπράκου=lamprakou",
      },
      {
        given:
          "Αριστείδης=aristeidis Θανάσης=thanasis Λευτέρης=lefteris Στέλιος=stelios Φώτης=fotis Χαράλαμπος=charalampos",
        family:
          "Καραγιάννης=karagiannis Μαυροειδής=mavroeidis Ξυλούρης=xylouris Ψαράς=psaras Τσιρίγος=tsirigos Λαμπράκος=lamprakos",
      },
    ],
  },
  {
    country: "UA",
    timeZones: ["Europe/Kyiv"],
    languages: ["uk", "pl"],
    order: "givenFirst",
    names: [
      {
        given:
          "Олена=olena Дарина=daryna Богдан=bohdan Тарас=taras Соломія=solomiia Остап=ostap Мар'яна=mariana Юхим=yukhym",
        family:
          "Ткачук=tkachuk Бджоляр=bdzholiar Гончаренко=honcharenko Криничний-Рута=krynychnyi-ruta Лісовець=lisovets Мельничук=melnychuk Щербань=shcherban Яворенко=yavorenko",
      },
    ],
  },
  {
    country: "RS",
    timeZones: ["Europe/Belgrade"],
    languages: ["sr"],
    order: "givenFirst",
    names: [
      {
        given:
          "Љубица=ljubica Ђорђе=djordje Његош=njegos Снежана=snezana Живојин=zivojin Јованка=jovanka",
        family:
          "Шћепановић=scepanovic Ђурђевић=djurdjevic Љутић=ljutic Жижић=zizic Чворовић=cvorovic Џодић=dzodic",
      },
    ],
  },
  {
    country: "BG",
    timeZones: ["Europe/Sofia"],
    languages: ["bg"],
    order: "givenFirst",
    names: [
      {
        given: "Бисерка=biserka Цветана=tsvetana Йорданка=yordanka Ралица=ralitsa",
        family: "Къдринова=kadrinova Щърбева=shtarbeva Жечкова=zhechkova Чавдарска=chavdarska",
      },
      {
        given: "Благовест=blagovest Цветан=tsvetan Йордан=yordan Румен=rumen",
        family: "Къдринов=kadrinov Щърбев=shtarbev Жечков=zhechkov Чавдарски=chavdarski",
      },
    ],
  },
  {
    country: "TR",
    timeZones: ["Europe/Istanbul"],
    languages: ["tr"],
    order: "givenFirst",
    names: [
      {
        given: "Şirin Çağlar Gökçe Işıl Uğur Nazlı Özgür Yağmur",
        family: "Yeşilırmak Karagözlü Çınaroğlu Taşkıran Gülümser Öztürkmen Değirmenci Şahinbaş",
      },
    ],
  },
];
