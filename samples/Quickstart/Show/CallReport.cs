using System.Globalization;
using AuthSdk.Samples.Quickstart.Apis;
using AuthSdk.Tokens;
using Spectre.Console;

namespace AuthSdk.Samples.Quickstart.Show;

/// <summary>Calls one operation and shows how its token came about.</summary>
internal static class CallReport
{
    public static async Task ShowAsync(IAnsiConsole console, ApiSample api, ApiSession session, TokenRequestLog log, CancellationToken cancellationToken)
    {
        var result = await session.CallAsync(cancellationToken);
        var token = await session.Tokens.GetTokenAsync(cancellationToken);

        var table = new Table().Border(TableBorder.Rounded).Title($"[bold]{Markup.Escape(api.Title)}[/]").HideHeaders()
            .AddColumn(new TableColumn("").NoWrap()).AddColumn("");
        Row(table, "Flow", api.Flow);
        foreach (var request in log.Requests)
        {
            Row(table, "Token request", request);
        }

        Row(table, "Lifetime", $"{Describe(token.Lifetime)}, {Describe(token.LifetimeOrigin)}");
        Row(table, "Operation", api.Operation);
        Row(table, "Result", result);
        Row(table, "Token requests", log.Requests.Count.ToString(CultureInfo.InvariantCulture));
        console.Write(table);
        console.WriteLine();
    }

    private static void Row(Table table, string name, string value) => table.AddRow($"[grey]{name}[/]", Markup.Escape(value));

    private static string Describe(TimeSpan lifetime) => lifetime switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{lifetime.TotalDays:0.#} days"),
        { TotalHours: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{lifetime.TotalHours:0.#} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{lifetime.TotalMinutes:0.#} minutes"),
    };

    private static string Describe(TokenLifetimeOrigin origin) => origin switch
    {
        TokenLifetimeOrigin.ExpiresIn => "from expires_in",
        TokenLifetimeOrigin.JwtExpiry => "from the token's exp claim",
        TokenLifetimeOrigin.Declared => "from the provider's documentation",
        _ => "assumed, for nothing tells",
    };
}
