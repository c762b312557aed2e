/** Capitals that stand for their governments: "Paris offered talks". */
export const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  `Abuja Nigeria|Addis Ababa Ethiopia|Ankara Turkey|Athens Greece|Baghdad Iraq|Bangkok Thailand|Beijing China|Beirut Lebanon
  |Belgrade Serbia|Berlin Germany|Bogotá Colombia|Brasília Brazil|Brussels European Union|Bucharest Romania|Budapest Hungary
  |Buenos Aires Argentina|Cairo Egypt|Canberra Australia|Caracas Venezuela|Copenhagen Denmark|Damascus Syria|Dhaka Bangladesh
  |Doha Qatar|Dublin Ireland|Hanoi Vietnam|Havana Cuba|Helsinki Finland|Islamabad Pakistan|Jakarta Indonesia|Kabul Afghanistan
  |Khartoum Sudan|Kiev Ukraine|Kyiv Ukraine|Lima Peru|Lisbon Portugal|London United Kingdom|Madrid Spain|Manila Philippines
  |Minsk Belarus|Moscow Russia|Nairobi Kenya|New Delhi India|Delhi India|Oslo Norway|Ottawa Canada|Paris France|Prague Czech Republic
  |Pretoria South Africa|Pyongyang North Korea|Riyadh Saudi Arabia|Rome Italy|Santiago Chile|Seoul South Korea|Sofia Bulgaria
  |Stockholm Sweden|Taipei Taiwan|Tehran Iran|The Hague Netherlands|Tokyo Japan|Tripoli Libya|Tunis Tunisia|Vienna Austria
  |Warsaw Poland|Washington United States|Wellington New Zealand|Yerevan Armenia|Baku Azerbaijan|Tbilisi Georgia`
    .split("|")
    .map((line) => {
      const words = line.trim().split(" ");
      const two = /^(?:Addis|Buenos|New|The)$/.test(words[0] ?? "") ? 2 : 1;
      return [words.slice(0, two).join(" ").toLowerCase(), words.slice(two).join(" ")];
    }),
);
