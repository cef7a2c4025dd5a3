### Pay, on cards and on the page of a role.

pay-range = { $least } to { $most }
pay-from = from { $least }
pay-up-to = up to { $most }
# $currency is a sign such as "$", or a code and a space such as "CHF ".
pay-with-currency = { $currency }{ $pay }
# $period is "year", "month", "biweekly", "week", "hour" or "none".
pay-per = { $period ->
    [year] { $pay } a year
    [month] { $pay } a month
    [biweekly] { $pay } every two weeks
    [week] { $pay } a week
    [hour] { $pay } an hour
   *[none] { $pay } (the source does not say if this is per year)
}
