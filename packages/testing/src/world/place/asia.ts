import type { Place } from "./place.ts";

export const asia: readonly Place[] = [
  {
    country: "EG",
    timeZones: ["Africa/Cairo"],
    languages: ["ar"],
    order: "givenFirst",
    names: [
      {
        given:
          "ليلى=layla سميرة=samira هالة=hala ياسمين=yasmin كريم=karim طارق=tariq عمرو=amr وائل=wael",
        family:
          "الشرقاوي=alsharqawi النحاس=alnahhas البنداري=albendary الجوهري=algohary الدمنهوري=aldamanhury القللي=alqolaly",
      },
    ],
  },
  {
    country: "JO",
    timeZones: ["Asia/Amman"],
    languages: ["ar"],
    order: "givenFirst",
    names: [
      {
        given: "رنا=rana دانة=dana غادة=ghada زيد=zaid ليث=laith فراس=firas",
        family: "الحداد=alhaddad الزعبي=alzoubi النجار=alnajjar الخطاط=alkhattat العطار=alattar",
      },
    ],
  },
  {
    country: "IL",
    timeZones: ["Asia/Jerusalem"],
    languages: ["he", "ar"],
    order: "givenFirst",
    names: [
      {
        given: "נעמה=naama שירה=shira תמר=tamar אורי=uri יונתן=yonatan איתמר=itamar",
        family:
          "אלמוג=almog בן-ציון=ben-zion גולדרינג=goldring חרמוני=hermoni כרמלי=karmeli רותם=rotem",
      },
    ],
  },
  {
    country: "IR",
    timeZones: ["Asia/Tehran"],
    languages: ["fa"],
    order: "givenFirst",
    names: [
      {
        given: "نسرین=nasrin پریسا=parisa مهتاب=mahtab کاوه=kaveh بهنام=behnam آرش=arash",
        family:
          "گلستانی=golestani چراغی=cheraghi پژمان‌فر=pejmanfar ژاله‌پور=zhalehpour کوهستانی=kuhestani",
      },
    ],
  },
  {
    country: "GE",
    timeZones: ["Asia/Tbilisi"],
    languages: ["ka"],
    order: "givenFirst",
    names: [
      {
        given: "ნინო=nino თამარ=tamar ქეთევან=ketevan გიორგი=giorgi ლევან=levan ვახტანგ=vakhtang",
        family:
          "წიქარიშვილი=tsikarishvili ყიფიძე=qipidze ჭანტურაძე=chanturadze ღვინიაშვილი=ghviniashvili",
      },
    ],
  },
  {
    country: "IN",
    timeZones: ["Asia/Kolkata"],
    languages: ["hi"],
    order: "givenFirst",
    names: [
      {
        given:
          "अनुष्का=anushka मीनाक्षी=minakshi रश्मि=rashmi हर्षित=harshit दीपांकर=dipankar विवान=vivaan",
        family:
          "त्रिवेदी=trivedi कुलश्रेष्ठ=kulshreshtha चतुर्वेदी=chaturvedi भटनागर=bhatnagar श्रीवास्तव=shrivastava",
      },
      {
        given: "தமிழினி=tamilini கயல்விழி=kayalvizhi இளங்கோ=ilango செந்தில்=senthil",
        family: "முருகேசன்=murugesan பொன்னுசாமி=ponnusamy வேலாயுதம்=velayutham",
      },
    ],
  },
  {
    country: "BD",
    timeZones: ["Asia/Dhaka"],
    languages: ["bn"],
    order: "givenFirst",
    names: [
      {
        given: "নুসরাত=nusrat তাহমিনা=tahmina শাপলা=shapla রাকিব=rakib সৌরভ=sourav আনিস=anis",
        family: "চৌধুরী=chowdhury মজুমদার=majumdar তালুকদার=talukdar খন্দকার=khandakar",
      },
    ],
  },
  {
    country: "TH",
    timeZones: ["Asia/Bangkok"],
    languages: ["th"],
    order: "givenFirst",
    names: [
      {
        given:
          "กมลชนก=kamonchanok ดวงใจ=duangjai ปาริชาติ=parichat ณัฐวุฒิ=natthawut วิทยา=witthaya ธีรเดช=theeradet",
        family: "ทองประเสริฐ=thongprasert วงศ์สวรรค์=wongsawan ศรีสุวรรณ=srisuwan บุญเรือง=bunrueang",
      },
    ],
  },
  {
    country: "VN",
    timeZones: ["Asia/Ho_Chi_Minh"],
    languages: ["vi"],
    order: "familyFirst",
    names: [
      {
        given: "Thúy-Hằng Ngọc-Diệp Bảo-Châu Đức-Thịnh Quốc-Việt Minh-Khuê",
        family: "Nguyễn Trần Đặng Phạm Huỳnh Vũ Bùi",
      },
    ],
  },
  {
    country: "TW",
    timeZones: ["Asia/Taipei"],
    languages: ["zh"],
    order: "familyJoined",
    names: [
      {
        given: "雅筑=yachu 佳穎=chiaying 思妤=szuyu 柏翰=pohan 冠宇=kuanyu 承恩=chengen 怡蓁=ichen",
        family: "林=lin 陳=chen 黃=huang 吳=wu 蔡=tsai 許=hsu 鄭=cheng 謝=hsieh",
      },
    ],
  },
  {
    country: "SG",
    timeZones: ["Asia/Singapore"],
    languages: ["en", "zh"],
    order: "familyJoined",
    names: [
      {
        given: "慧敏=huimin 佩珊=peishan 志明=zhiming 俊杰=junjie 丽华=lihua 国强=guoqiang",
        family: "李=li 王=wang 张=zhang 刘=liu 陈=chen 杨=yang 赵=zhao",
      },
    ],
  },
  {
    country: "JP",
    timeZones: ["Asia/Tokyo"],
    languages: ["ja"],
    order: "familyFirst",
    names: [
      {
        given:
          "さくら=sakura 陽菜=hina 美咲=misaki 悠斗=yuto 蓮太郎=rentaro 千尋=chihiro ひかる=hikaru",
        family:
          "小野寺=onodera 長谷部=hasebe 水沢=mizusawa 早坂=hayasaka 桐山=kiriyama 笹川=sasagawa",
      },
      {
        given: "エリカ=erika マリア=maria ケンジ=kenji レオ=reo",
        family: "古賀=koga 真壁=makabe 有吉=ariyoshi",
      },
    ],
  },
  {
    country: "KR",
    timeZones: ["Asia/Seoul"],
    languages: ["ko"],
    order: "familyJoined",
    names: [
      {
        given: "다온=daon 은솔=eunsol 예람=yeram 한결=hangyeol 가람=garam 찬솔=chansol 보람=boram",
        family: "김=kim 이=lee 박=park 정=jeong 최=choi 윤=yoon 임=lim 한=han",
      },
    ],
  },
  {
    country: "ID",
    timeZones: ["Asia/Jakarta", "Asia/Makassar"],
    languages: ["id"],
    order: "givenFirst",
    names: [
      {
        given: "Dewi Putri Ratna Bagus Wayan Ketut Laksmi Surya",
        family: "Wirawan Kusumawardani Hadiprana Setyowati Nugraheni Pranoto Lestariningsih",
      },
    ],
  },
];
