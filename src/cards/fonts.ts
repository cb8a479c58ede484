/** The font's files as bytes. Whole ones: files cut into a Latin and a Vietnamese part lose «đ» and «ộ» in satori. */
export interface CardFonts {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
}

export const cardFontName = 'Be Vietnam Pro';

/** Where the files are in their package. */
export const cardFontFiles = {
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
} as const satisfies Record<keyof CardFonts, string>;
