import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Bu görünümü resim olarak kaydet',
  text: 'Görünümün şu anki hâlinin tamamı tek bir PNG’de, panelin kenarının altında kalanla birlikte. Tek resme sığmayacak kadar uzun bir görünüm kesilir ve resim bunu söyler.',
  'text.people':
    'Bu listenin şu anki hâli tek bir PNG’de, buranın çevresindeki satırlarla; hangileri olduğunu resim söyler.',
  'text.head': 'Üstünde görünümün adı, kullanıcı adın ve tarih yer alır.',
  names: 'Uydurma adlar göster',
  'names.real': 'Resimde gerçek adlar olacak. Başkalarına göstermeden önce bunu aç.',
  'names.invented':
    'Resimde hiçbir hesabın gerçek adı olmayacak, doldurduğun alanlar da boş kalacak. Bunu ya da tarayıcıyı kapatana kadar panel de uydurma adları gösterir.',
  save: 'Resmi kaydet',
  'save.chart': 'Resim olarak kaydet',
  working: 'Çiziliyor…',
  done: 'Bitti. Resim, indirdiklerin arasında.',
  failed: 'Resim oluşturulamadı. Paneli daralt veya genişlet ve tekrar dene.',
  'failed.chart': 'Resim oluşturulamadı. Tekrar dene.',
  'note.rows': 'Satırlar: {from}–{until} / {total}',
  'note.cut': 'Görünüm devam ediyor; bir resim daha uzun olamaz.',
};
