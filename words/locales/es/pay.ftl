### El salario, en las tarjetas y en la página de un puesto.

pay-range = de { $least } a { $most }
pay-from = desde { $least }
pay-up-to = hasta { $most }
pay-with-currency = { $currency }{ $pay }
pay-per = { $period ->
    [year] { $pay } al año
    [month] { $pay } al mes
    [biweekly] { $pay } cada dos semanas
    [week] { $pay } a la semana
    [hour] { $pay } por hora
   *[none] { $pay } (el documento no dice si es por año)
}
