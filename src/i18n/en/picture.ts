/** Saving a view as a picture: the English source. */
export const picture = {
  title: 'Save this view as a picture',
  text: 'One PNG of the whole view as it looks now, with what lies below the edge of the panel. A view that is too long for one picture is cut, and the picture says so.',
  'text.people': 'One PNG of this list as it looks now, with the rows that stand around here; the picture says which.',
  'text.head': 'Above it stand the name of the view, your username and the date.',
  names: 'Show invented names',
  'names.real': 'Real names will be in the picture. Switch this on before you show it to others.',
  'names.invented':
    'No real name of an account will be in the picture, and fields you typed into stay empty. The panel shows the invented names, too, until you switch this off or close the browser.',
  save: 'Save picture',
  'save.chart': 'Save as picture',
  working: 'Drawing…',
  done: 'Done. The picture is in your downloads.',
  failed: 'Couldn’t make the picture. Make the panel narrower or wider and try again.',
  'failed.chart': 'Couldn’t make the picture. Try again.',
  'note.rows': 'Rows {from} to {until} of {total}',
  'note.cut': 'The view goes on; a picture can’t be longer.',
} as const;
