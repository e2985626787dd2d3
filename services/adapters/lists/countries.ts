/**
 * ISO 3166-1 alpha-2 code of a country as list publishers write it, or undefined. Case, accents, a leading "the" and
 * "possibly" do not matter. Regions of a country and dissolved countries have no code, on purpose: guessing one would put a wrong
 * country into a match.
 */
export const countryCode = (name: string): string | undefined => {
  const text = name.trim();
  return /^[A-Z]{2}$/.test(text) && CODES.has(text) ? text : CODE_OF_NAME.get(foldName(text));
};

export const isCountryCode = (code: string): boolean => CODES.has(code);

/** XK (Kosovo) is user-assigned and in common use. */
const COUNTRY_NAMES = `
AD Andorra|AE United Arab Emirates;UAE|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia|AO Angola|AQ Antarctica
AR Argentina|AS American Samoa|AT Austria|AU Australia|AW Aruba|AX Åland Islands|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados
BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BL Saint Barthélemy|BM Bermuda
BN Brunei Darussalam;Brunei|BO Bolivia (Plurinational State of);Bolivia|BQ Bonaire, Sint Eustatius and Saba|BR Brazil
BS Bahamas;Bahamas, The|BT Bhutan|BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada|CC Cocos (Keeling) Islands
CD Democratic Republic of the Congo;Congo, Democratic Republic of the;DR Congo;Congo (Kinshasa)|CF Central African Republic
CG Congo;Republic of the Congo;Congo, Republic of the;Congo (Brazzaville)|CH Switzerland|CI Côte d'Ivoire;Cote d Ivoire;Ivory Coast
CK Cook Islands|CL Chile|CM Cameroon|CN China;People's Republic of China;PRC|CO Colombia|CR Costa Rica|CU Cuba
CV Cabo Verde;Cape Verde;Cabo Verde. Previously Cape Verde.|CW Curaçao|CX Christmas Island|CY Cyprus|CZ Czechia;Czech Republic
DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara
ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FK Falkland Islands (Malvinas);Falkland Islands|FM Micronesia (Federated States of);Micronesia
FO Faroe Islands|FR France|GA Gabon|GB United Kingdom of Great Britain and Northern Ireland;United Kingdom;UK;Great Britain;England;Scotland;Wales
GD Grenada|GE Georgia|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia;Gambia, The|GN Guinea|GP Guadeloupe
GQ Equatorial Guinea|GR Greece|GS South Georgia and the South Sandwich Islands|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana
HK China, Hong Kong Special Administrative Region;Hong Kong|HM Heard Island and McDonald Islands|HN Honduras|HR Croatia|HT Haiti|HU Hungary
ID Indonesia|IE Ireland|IL Israel|IM Isle of Man;Man, Isle of|IN India|IO British Indian Ocean Territory|IQ Iraq
IR Iran (Islamic Republic of);Iran;Islamic Republic of Iran|IS Iceland|IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya
KG Kyrgyzstan;Kyrgyz Republic|KH Cambodia|KI Kiribati|KM Comoros|KN Saint Kitts and Nevis
KP Democratic People's Republic of Korea;Korea, North;North Korea;DPRK|KR Republic of Korea;Korea, South;South Korea|KW Kuwait|KY Cayman Islands
KZ Kazakhstan|LA Lao People's Democratic Republic;Laos|LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho
LT Lithuania|LU Luxembourg|LV Latvia|LY Libya;Libyan Arab Jamahiriya|MA Morocco|MC Monaco|MD Republic of Moldova;Moldova;Moldova, Republic of|ME Montenegro
MF Saint Martin (French part)|MG Madagascar|MH Marshall Islands|MK North Macedonia;North Macedonia, The Republic of;Macedonia;Macedonia, The Former Yugoslav Republic of|ML Mali
MM Myanmar;Burma|MN Mongolia|MO China, Macao Special Administrative Region;Macao;Macau|MP Northern Mariana Islands|MQ Martinique|MR Mauritania
MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|NE Niger
NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands;Netherlands (Kingdom of the);Holland|NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman
PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PM Saint Pierre and Miquelon|PN Pitcairn
PR Puerto Rico|PS State of Palestine;Palestine;Palestinian;West Bank;Palestinian Territories|PT Portugal|PW Palau|PY Paraguay|QA Qatar|RE Réunion
RO Romania|RS Serbia|RU Russian Federation;Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|SG Singapore
SH Saint Helena, Ascension and Tristan da Cunha|SI Slovenia|SJ Svalbard and Jan Mayen|SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal
SO Somalia|SR Suriname|SS South Sudan|ST Sao Tome and Principe|SV El Salvador|SX Sint Maarten (Dutch part);Sint Maarten
SY Syrian Arab Republic;Syria|SZ Eswatini;Swaziland|TC Turks and Caicos Islands|TD Chad|TF French Southern Territories|TG Togo|TH Thailand
TJ Tajikistan|TK Tokelau|TL Timor-Leste;East Timor|TM Turkmenistan|TN Tunisia|TO Tonga|TR Türkiye;Turkey|TT Trinidad and Tobago|TV Tuvalu
TW Taiwan;Taiwan, Province of China;Taiwan, China|TZ United Republic of Tanzania;Tanzania|UA Ukraine|UG Uganda|UM United States Minor Outlying Islands
US United States of America;United States;USA|UY Uruguay|UZ Uzbekistan|VA Holy See;Vatican City State|VC Saint Vincent and the Grenadines
VE Venezuela (Bolivarian Republic of);Venezuela|VG British Virgin Islands;Virgin Islands, British|VI United States Virgin Islands;Virgin Islands, U.S.
VN Viet Nam;Vietnam|VU Vanuatu|WF Wallis and Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe`;

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/^possibly /, '')
    .replace(/^the /, '')
    .replace(/^st\.? /, 'saint ')
    .replace(/ & /g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();

const ROWS = COUNTRY_NAMES.split(/[|\n]/).filter((row) => row !== '');

const CODES: ReadonlySet<string> = new Set(ROWS.map((row) => row.slice(0, 2)));

const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) =>
    row
      .slice(3)
      .split(';')
      .map((name) => [foldName(name), row.slice(0, 2)] as const),
  ),
);
