### La página para equipos web que quieren mostrar partes de este sitio en páginas de otro.

embed-title = Muestre estas páginas en su sitio
embed-description = Cómo mostrar las vacantes abiertas, el buscador, las autoevaluaciones y las trayectorias en páginas de otro sitio.
embed-script = Ponga esta línea una vez en su página. Después ponga un elemento donde quiera ver su contenido:
embed-inside = Lo que escriba dentro de un elemento se ve hasta que llega su contenido, y también donde no se puede mostrar.
embed-frame = Si su página solo permite marcos (iframe):
embed-open = Ver esto en { $site }
