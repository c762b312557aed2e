/** Family names that stand first in Chinese, Korean and Vietnamese names as English papers write them; lower case. */
export const familyFirst: ReadonlySet<string> = new Set(
  `ai an bai ban bang bao bi bian cai cao cen cha chai chang chao che chen cheng chi chiang choi chon chu chung cui
  dai dang deng ding do dong dou du duan fan fang fei feng fu gan gao ge geng gil gong gu guan gui guo ha han hao he
  hong hou hsu hu hua huang hung hwang hyun jang jeon jeong ji jia jiang jiao jin jing jo joo ju jung kang ke kil kim
  ko kong kuang kung kuo kwak kwon lai lam lan le lee lei leng leung li lian liang liao lim lin ling liu long lou lu
  luo lv ma maeng mao mei meng mi miao min ming mo mok moon mu na nam ngo nguyen ni nie ning niu noh oh ou pak pan
  pang park pei peng pham phan phung ping pu pyo qi qian qiao qin qiu qu quan rao ren rhee ri rim roh rong ruan ryo
  ryu seo seol seong shao shen sheng shi shin shu si sim sin so soh sohn song su suh sui sul sun tan tang tao teng
  tian tiao tong tran trinh truong tsai tsang tu um vo vu wan wang wei wen weng won wong woo wu xi xia xiang xiao xie
  xin xing xiong xu xuan xue yan yang yao ye yeo yeom yi yim yin ying yom yoo yoon you yu yuan yue yun zang zeng zha
  zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo`.split(/\s+/),
);

/** Words that part names of one family: no name beside them is a misspelling of its neighbour. */
export const kinship: ReadonlySet<string> = new Set(
  `father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin twin grandson
  granddaughter grandfather grandmother stepson stepdaughter sibling siblings heir late namesake parents children`.split(
    /\s+/,
  ),
);

/** Ends of a name that tell father from son. */
export const generations: ReadonlySet<string> = new Set(["jr", "junior", "sr", "senior", "ii", "iii", "iv"]);

/** Small words inside and before family names: "van", "al", "de la". */
export const particles: ReadonlySet<string> = new Set(
  "al el bin ibn abu van von der den de del della di da la le dos das du ter ten zu".split(" "),
);
