import type { Place } from "./place.ts";

export const africaAndAmericas: readonly Place[] = [
  {
    country: "ET",
    timeZones: ["Africa/Addis_Ababa"],
    languages: ["am"],
    order: "givenFirst",
    names: [
      {
        given: "ሰላም=selam ትዕግስት=tigist ሀና=hana ዳዊት=dawit ብሩክ=biruk ናሆም=nahom",
        family: "ገብረማርያም=gebremariam ተስፋዬ=tesfaye ወልደአብ=weldeab አበራ=abera",
      },
    ],
  },
  {
    country: "KE",
    timeZones: ["Africa/Nairobi"],
    languages: ["sw", "en"],
    order: "givenFirst",
    names: [
      {
        given: "Wanjiru Akinyi Chebet Makena Otieno Kiprono Mutua Baraka",
        family: "Kamande Ochieng'a Cherono Wafulani Nyambura-Maina Mwangola Kiplimo",
      },
    ],
  },
  {
    country: "NG",
    timeZones: ["Africa/Lagos"],
    languages: ["en", "yo"],
    order: "givenFirst",
    names: [
      {
        given: "Adébáyọ̀ Ọláolúwa Títílayọ̀ Chinẹlo Ngọzi Ifẹ́olúwa",
        family: "Adéwálé Ọ̀ṣúnkẹ́yẹ Okechukwu-Ubah Ẹniọlá Akíndélé Nwachukwu-Eze",
      },
    ],
  },
  {
    country: "ZA",
    timeZones: ["Africa/Johannesburg"],
    languages: ["en", "zu", "af"],
    order: "givenFirst",
    names: [
      {
        given: "Nomvula Sipho Thandeka Lwazi Annelie Dirkie Zanele Bheki",
        family: "Mthembula Khumalwana Van-der-Byl Ndlelana Pretoriüs Zwanepoel Dlamuka",
      },
    ],
  },
  {
    country: "BR",
    timeZones: ["America/Sao_Paulo", "America/Manaus", "America/Recife"],
    languages: ["pt"],
    order: "givenFirst",
    names: [
      {
        given: "Antônia Joaquim Luíza Sebastião Iracema Otávio Yasmim Caetano",
        family: "Falcão-Braga Queirós Assunção Taváres Guimarães-Leme Rebouças Sertório Jatobá",
      },
    ],
  },
  {
    country: "MX",
    timeZones: ["America/Mexico_City", "America/Tijuana"],
    languages: ["es"],
    order: "givenFirst",
    names: [
      {
        given: "Ximena Jesús Citlali Ramón Itzel Germán Rocío Ángel",
        family:
          "Ibáñez-Luna Muñoz-Ceballos Güemes Quiñones-Vela Peñaloza Zúñiga-Ríos Cárdenas-Solís",
      },
    ],
  },
  {
    country: "AR",
    timeZones: ["America/Argentina/Buenos_Aires"],
    languages: ["es"],
    order: "givenFirst",
    names: [
      {
        given: "Belén Nicolás Sofía Tomás Lucía Agustín Martín Noelía",
        family: "Etchegaray-Paz Iturralde Bianchetti Ybáñez Grünbaum-Sosa Pellegrino-Díaz Ñancupil",
      },
    ],
  },
  {
    country: "US",
    timeZones: [
      "America/New_York",
      "America/Chicago",
      "America/Denver",
      "America/Los_Angeles",
      "Pacific/Honolulu",
    ],
    languages: ["en"],
    order: "givenFirst",
    names: [
      {
        given: "Marguerite Ellis Dashiell Noor Imogen Caleb Renée Tobias Kai Odalys",
        family:
          "Whitlock-Hayes Abernathy Castañeda-Poe Okafor-Lane Thornquist Bellweather Kealoha Dufresne-Hill",
      },
    ],
  },
  {
    country: "CA",
    timeZones: ["America/Toronto", "America/Vancouver", "America/Halifax", "America/St_Johns"],
    languages: ["en", "fr"],
    order: "givenFirst",
    names: [
      {
        given: "Geneviève Étienne Maisie Rowan Aurélie Fergus Ingrid Théo",
        family: "Beauséjour MacAskill-Roy Thibodeau-Lac Pennington-Ray Côté-Marsh Sørensen-Bell",
      },
    ],
  },
  {
    country: "AU",
    timeZones: ["Australia/Sydney", "Australia/Perth", "Australia/Adelaide"],
    languages: ["en"],
    order: "givenFirst",
    names: [
      {
        given: "Bronte Lachlan Matilda Banjo Saoirse Jarrah Harriet Angus",
        family: "Wattlebury O'Shaughnessy Kirribee Fairweather-Ng Duthie-Papas Mulgrave",
      },
    ],
  },
  {
    country: "NZ",
    timeZones: ["Pacific/Auckland", "Pacific/Chatham"],
    languages: ["en"],
    order: "givenFirst",
    names: [
      {
        given: "Aroha Tāne Mereana Wīremu Hinewai Ānaru Marama Rāwiri",
        family: "Tūmataroa Pōhatu-Reid Whānautū Kererūhia Ngāwhare Hōhepa-Clark",
      },
    ],
  },
];
