namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws operations, and what holds for all of them.</summary>
internal sealed class RandomOperations(Choice choice)
{
    private static readonly string[] Types = ["string", "string?", "int", "int?", "bool", "System.Guid", "System.DateTimeOffset?", "System.DayOfWeek", "string[]"];

    private readonly bool _hasStudy = choice.OneIn(10);

    public (IReadOnlyList<string> Operations, IReadOnlyList<AttributeText> Rules) Draw(string[] flows) =>
        ([.. Enumerable.Range(0, 1 + choice.Number(3)).Select(index => Operation(index, flows))], [.. Rules()]);

    private IEnumerable<AttributeText> Rules() => choice
        .Sometimes(3, () => new AttributeText("BaseAddress", [choice.Text(Pools.Addresses)], []))
        .Concat(choice.Sometimes(12, () => new AttributeText("BaseAddress", [], ["FromTokenResponse = \"instance_url\"", "AllowedHosts = new[] { \"*.example.com\" }"])))
        .Concat(choice.Sometimes(5, () => new AttributeText("AccessTokenUse", [], [.. choice
            .Sometimes(4, () => $"In = {choice.Enum<ParameterLocation>()}")
            .Concat(choice.Sometimes(2, () => $"Name = {choice.Text("X-Access-Token", "auth")}"))
            .Concat(choice.Sometimes(2, () => $"Scheme = {choice.Text("Token", "", "Key")}"))])))
        .Concat(choice.Sometimes(4, () => new AttributeText("TokenRejection", [choice.Of("419", "403", "500", "401")], [])))
        .Concat(choice.Sometimes(8, () => new AttributeText("TokenRejection", [choice.Of("200", "400")], [$"Field = {choice.Text("errcode", "error.code")}", $"Value = {choice.Text("40001", "over")}"])))
        .Concat(choice.Sometimes(4, () => new AttributeText("ApiParameter", [choice.Text("v", "api-version")], [$"Value = {choice.Text("2", "a b&c")}"])))
        .Concat(choice.Sometimes(4, () => new AttributeText(
            "ApiParameter",
            [choice.Text(Pools.HeaderNames)],
            [$"In = {choice.Enum(ParameterLocation.Header)}", $"Option = {choice.Text(Pools.Options)}", .. choice.Sometimes(3, () => "Optional = true")])))
        .Concat(choice.Sometimes(8, () => new AttributeText("ApiParameter", [choice.Text("X-Secret")], ["In = ParameterLocation.Header", "Option = \"ApiKey\"", "Secret = true"])))
        .Concat(_hasStudy ? [new AttributeText("ApiParameter", [choice.Text("study")], [])] : []);

    private string Operation(int index, string[] flows)
    {
        var attributes = choice.Sometimes(10, () => "[NoToken] ")
            .Concat(flows.Length > 0 ? choice.Sometimes(3, () => $"[UseFlow({choice.Text(flows)})] ") : [])
            .Concat(_hasStudy ? choice.Sometimes(4, () => "[WithoutApiParameter(\"study\")] ") : []);
        var (route, needed) = choice.Of(("/pets", 0), ("/pets/{id}", 1), ("/pets/{id}/toys?x=1", 1), ("/é/{id}.{other}", 2), ("/pets?sort=a&q={id}", 1), ("/", 0), ("/files/{**id}", 1), ("/x/{id?}", 1));
        string[] names = ["id", "other"];
        var parameters = names.Take(needed).Select(name => $"{choice.Of("string", "string", "int")} {name}")
            .Concat(choice.Sometimes(3, () => $"{choice.Of("", "", "[AliasAs(\"q-q\")] ", "[Query(CollectionFormat.Csv)] ")}{choice.Of(Types)} filter"))
            .Concat(choice.Sometimes(5, () => $"[Header({choice.Text("X-Trace")})] {choice.Of("string", "int?")} trace"))
            .Concat(choice.Sometimes(8, () => "[Body(BodySerializationMethod.UrlEncoded)] System.Collections.Generic.Dictionary<string, string> body"))
            .Concat(_hasStudy ? ["string study"] : [])
            .Concat(choice.Sometimes(2, () => "System.Threading.CancellationToken cancellationToken = default"));
        var verb = choice.Of("Get", "Get", "Get", "Post", "Put", "Delete", "Patch");
        return $"{string.Concat(attributes)}[{verb}({choice.Text(route)})] {choice.Of("Task", "Task<string>")} Call{index}Async({string.Join(", ", parameters)});";
    }
}
