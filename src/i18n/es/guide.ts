import type { GuideTexts } from '../shape/guide-outline';

/** The guide in Spanish, told anew for its readers rather than translated word for word. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Qué es seguir de vuelta',
      lead: 'Un toque convierte un vínculo de ida en uno de ida y vuelta. Vale la pena saber qué dice, y qué no.',
    },
    contexts: {
      title: 'Por qué se sigue de vuelta',
      lead: 'El mismo toque puede querer decir cinco cosas distintas. Ayuda saber cuál es la tuya.',
    },
    strategy: {
      title: 'Seguir de vuelta como negocio',
      lead: 'Para una tienda o quien vende lo que hace, seguir de vuelta es una pequeña parte de darse a conocer y ganar confianza. Estos cinco hábitos ayudan.',
    },
    ethics: {
      title: 'Buenos modales',
      lead: 'Nada de esto es una norma que alguien haga cumplir. Es lo que hace de una lista un lugar agradable, para ti y para los demás.',
    },
    differences: {
      title: 'Seguir y todo lo demás',
      lead: 'Seguir dice «me gustaría saber más». Lo demás que se hace en Instagram dice otras cosas.',
    },
    trends: {
      title: 'Lo que cambia con el tiempo',
      lead: 'Instagram se mueve, y lo que funcionó el año pasado puede no funcionar ahora. Tu propio historial es la mejor guía que tienes.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Un vínculo de ida y vuelta',
      paragraphs: [
        'Cuando alguien te sigue, tus publicaciones, reels e historias pueden aparecerle. Cuando sigues de vuelta, las suyas pueden aparecerte a ti. Nadie ha prometido más que eso.',
        'Abre un perfil en Instagram, y Ahora te dice cómo están las cosas entre tú y esa cuenta, en qué se apoya eso y de qué día es.',
      ],
    },
    mutual: {
      title: 'Seguimiento mutuo',
      paragraphs: [
        'Los dos nombres están en las dos listas. Aquí está la mayoría de las amistades, y también muchos intercambios de cortesía; la lista sola no los distingue. Tus notas sí.',
      ],
    },
    'not-following-back': {
      title: 'No te siguen de vuelta',
      paragraphs: [
        'Las sigues, y la lista de tus seguidores, leída hasta el final, no las contiene. Es un hecho sobre dos listas, no sobre lo que sienten.',
        'Las tiendas, los periódicos y la gente que admiras están aquí por naturaleza. Puedes ocultar de esta lista a quien prefieras no ver aquí.',
      ],
    },
    'waiting-for-you': {
      title: 'No sigues de vuelta',
      paragraphs: ['Te siguen, y tú no las sigues. Es una elección y no una deuda: nadie necesita una respuesta tuya.'],
    },
    'not-known': {
      title: 'Aún no se sabe',
      paragraphs: [
        'Una lista leída a medias no dice nada de quien falta en ella. Hasta que se lea hasta el final, la respuesta honesta es que nadie lo sabe, y esa es la respuesta que recibes.',
      ],
    },
    'five-reasons': {
      title: 'Cinco motivos, y los tuyos',
      paragraphs: [
        'De cada cuenta puedes decir por qué la sigues: para crear una red de contactos, por aprecio, por una relación, por marketing o para devolver el gesto. Puede haber varios a la vez.',
        'El motivo es solo para ti. Un año después responde a «¿quién era esta cuenta?» mejor que cualquier número.',
      ],
    },
    network: {
      title: 'Crear una red de contactos',
      paragraphs: [
        'Gente de tu sector, con tus intereses, o con quien quizá hagas algo un día. Esos vínculos amplían lo que ves y quién te ve.',
      ],
    },
    appreciation: {
      title: 'Aprecio',
      paragraphs: [
        'Te gusta lo que alguien hace, y seguir de vuelta es una manera discreta de decirlo. No cuesta nada y rara vez se olvida.',
      ],
    },
    relationship: {
      title: 'Crear una relación',
      paragraphs: [
        'Seguir de vuelta puede ser el primer paso hacia un comentario, un mensaje o un trabajo en común. El paso solo cuenta si después viene otro.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Los negocios siguen a personas que pueden llegar a ser clientes para que se fijen en ellos. Por sí solo eso logra poco; responder, ayudar y tener algo que decir hacen el resto.',
        'Las etiquetas muestran más tarde cuáles de esos vínculos llegaron a algo.',
      ],
    },
    'returning-the-favour': {
      title: 'Devolver el gesto',
      paragraphs: [
        'En muchos círculos se sigue de vuelta porque la otra persona lo hizo. La expectativa es real, y no está escrita en ninguna parte. Tú eliges a quién sigues, cada vez de nuevo.',
      ],
    },
    'right-audience': {
      title: 'El público adecuado',
      paragraphs: [
        'Antes de seguir de vuelta, pregúntate qué es esa cuenta para ti: alguien que podría comprar, alguien que ya compró, una voz de tu sector, alguien de tu profesión, alguien con quien colaborar. Una etiqueta guarda la respuesta.',
        'Con el modo negocio activado, Balik te recuerda la etiqueta cuando un seguidor nuevo no tiene ninguna.',
      ],
    },
    analysis: {
      title: 'Mira en qué queda',
      paragraphs: [
        'Cuántos seguidores nuevos llegaron, cuántos se quedaron tras una semana, un mes, tres meses, cuántos de los que marcaste como clientes potenciales llegaron a ser clientes: Estadísticas responde a partir de tus propias listas.',
        'Cada número dice en cuántas cuentas se apoya. Donde no hay bastante en que basarse, no hay número.',
      ],
    },
    'meaningful-interaction': {
      title: 'Participa',
      paragraphs: [
        'Un seguimiento que nadie usa se apaga. Un comentario sincero, la respuesta a un mensaje, algo útil compartido: eso es lo que la gente recuerda.',
        'Importa tu exportación de Instagram, y Balik muestra con qué seguidores interactúas. Cuenta los chats y nunca lee un mensaje.',
      ],
    },
    'tools-with-care': {
      title: 'Herramientas, con cuidado',
      paragraphs: [
        'Los programas que siguen y dejan de seguir por ti incumplen las normas de Instagram y pueden costarte la cuenta. Desconfía de los que te pidan la contraseña.',
        'Balik no hace nada de eso. Lee contigo las listas que abres tú, no envía nada, y todo se queda en este dispositivo. En Datos ves lo que hay guardado, y puedes eliminarlo.',
      ],
    },
    quality: {
      title: 'Calidad, no cantidad',
      paragraphs: [
        'Cien personas que te leen hacen más bien que diez mil que no. Estadísticas muestra, junto a su número, la parte de tus seguidores con los que interactúas.',
      ],
    },
    'bought-followers': {
      title: 'Seguidores comprados: mejor no',
      paragraphs: [
        'Los seguidores en venta son casi siempre cuentas vacías. No leen, no compran, se van al cabo de un tiempo, y la gente de verdad lo nota.',
        'Los seguidores comprados se ven en el Historial como un salto repentino. El crecimiento que viene de personas sube y baja.',
      ],
    },
    'follow-unfollow': {
      title: 'No seguir para dejar de seguir',
      paragraphs: [
        'Seguir muchas cuentas solo para dejarlas en cuanto siguen de vuelta trata a las personas como un medio. Lo notan, e Instagram puede limitar las cuentas que lo hacen.',
        'Cambiar de idea es otra cosa y no necesita excusa. Balik solo dice algo cuando ocurre a menudo en pocos días.',
      ],
    },
    authentic: {
      title: 'Que sea de verdad',
      paragraphs: [
        'Si el único motivo es lo que recibes a cambio, rara vez dura. Sigue donde haya algo que disfrutes, de lo que aprendas o que quieras apoyar.',
      ],
    },
    boundaries: {
      title: 'Respeta un no',
      paragraphs: [
        'Una cuenta privada elige a sus lectores. Una solicitud sin respuesta está respondida a su manera. Quien quita a un seguidor tenía un motivo que no necesita explicar.',
        'Lo mismo vale para ti: no hace falta que sigas de vuelta lo que no te interesa, ni lo que hace de Instagram un lugar peor.',
      ],
    },
    'before-judging': {
      title: 'Antes de juzgar',
      paragraphs: [
        'Quien no sigue de vuelta puede tener una lista corta, puede no haberte visto, o puede usar Instagram para un solo tema. Rara vez es un mensaje para ti.',
        'Dejar de seguir en respuesta rara vez mejora algo. Si te gusta lo que comparte, quédate; si no, vete por ese motivo.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Seguir es solo el comienzo',
      paragraphs: [
        'Seguir de vuelta dice poco de lo que viene después. Los me gusta, los comentarios y los mensajes muestran quién participa de verdad. Quien solo cuenta seguidores aprende poco de ellos.',
      ],
    },
    like: {
      title: 'Me gusta',
      paragraphs: ['Un gesto hacia una publicación. Rápido, amable, y dirigido a la publicación más que a la persona.'],
    },
    comment: {
      title: 'Comentar',
      paragraphs: ['Una idea, dicha donde otros pueden leerla. Lleva tiempo, y por eso vale más.'],
    },
    share: {
      title: 'Compartir',
      paragraphs: [
        'Pasar una publicación a tus seguidores o a una amistad. Le prestas tu nombre, así que es una señal fuerte de confianza.',
      ],
    },
    save: {
      title: 'Guardar',
      paragraphs: [
        'Apartar una publicación para más tarde. Nadie más ve quién lo hizo, pero a menudo quiere decir que fue útil.',
      ],
    },
    'direct-message': {
      title: 'Mensaje directo',
      paragraphs: [
        'Unas palabras de una persona a otra. Nada en Instagram es más cercano, así que Balik cuenta los chats y deja las palabras en paz.',
      ],
    },
    'side-by-side': {
      title: 'Lado a lado',
      paragraphs: [
        'Pide a Instagram tu información y abre el archivo en Datos. Entonces cada cuenta muestra, junto al seguimiento, lo que hiciste allí, cada cosa por separado.',
        'El archivo contiene lo que hiciste tú. Lo que otros hicieron por ti no está en él, y por eso de nadie se dice que calla.',
      ],
    },
    'changing-ground': {
      title: 'Instagram no deja de cambiar',
      paragraphs: [
        'Qué muestra Instagram y a quién se decide de nuevo todo el tiempo, y nadie de fuera sabe cómo. Si seguir de vuelta todavía te ayuda es una pregunta para tu propio historial, no para una regla general.',
        'El Historial guarda una instantánea de cada lectura y compara dos cualesquiera.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels e historias',
      paragraphs: [
        'Los reels llegan a gente que aún no te sigue; las historias son sobre todo para quienes ya lo hacen. Por eso los seguidores nuevos suelen venir por lo primero y quedarse por lo segundo.',
        'Con una exportación, los días en que publicaste aparecen junto a la línea de tus seguidores. Que dos cosas coincidan no las hace causa y efecto, pero es un buen lugar para empezar a preguntar.',
      ],
    },
    'note-what-you-try': {
      title: 'Anota lo que pruebas',
      paragraphs: [
        'Una campaña, otro tipo de publicación, un puesto en el mercado: pon una nota en el día. Cuatro semanas después, Estadísticas compara el antes con el después.',
      ],
    },
    'look-again': {
      title: 'Vuelve a mirar de vez en cuando',
      paragraphs: [
        'Las listas cambian. Lee las tuyas de nuevo cada pocas semanas, cuando tengas un rato tranquilo; Ahora dice qué toca. Más a menudo no hace falta, y no mirar también está bien.',
      ],
    },
  },
};
