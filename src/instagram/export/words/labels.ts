import { repairMojibake } from './mojibake';

/** Labels are localised in some files and languages, English in others; known forms first, structure second. */
function labels(...words: string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

export const USERNAME_LABELS = labels(
  'Username',
  'User name',
  'Nama pengguna',
  'Nome utente',
  'Nombre de usuario',
  'Nome de usuário',
  'Nome de utilizador',
  "Nom d'utilisateur",
  'Benutzername',
  'Nutzername',
  'Gebruikersnaam',
  'Nazwa użytkownika',
  'Kullanıcı adı',
  'Nume de utilizator',
  'Имя пользователя',
  'اسم المستخدم',
  '사용자 이름',
);

export const NAME_LABELS = labels(
  'Name',
  'Nama',
  'Nome',
  'Nombre',
  'Nom',
  'Naam',
  'Nazwa',
  'Ad',
  'Adı',
  'Имя',
  'الاسم',
  '이름',
);

export const MEDIA_OWNER_LABELS = labels(
  'Media Owner',
  'Pemilik Media',
  'Media-eigenaar',
  'Propietario del contenido multimedia',
  'Proprietário da mídia',
  'Proprietario del contenuto multimediale',
  'Propriétaire du média',
  'Medieninhaber',
);

export const COMMENT_LABELS = labels(
  'Comment',
  'Komentar',
  'Opmerking',
  'Comentario',
  'Comentário',
  'Commento',
  'Commentaire',
  'Kommentar',
  'Yorum',
);

export function isLabel(known: ReadonlySet<string>, label: unknown): boolean {
  return typeof label === 'string' && known.has(repairMojibake(label).replaceAll('\u2019', "'").trim().toLowerCase());
}
