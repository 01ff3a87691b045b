namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws operations, and what holds for all of them.</summary>
internal sealed class RandomOperations(Outline outline)
{
    private static readonly string[] Verbs = ["Get", "Get", "Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];

    private static readonly (string Text, int Names)[] Routes =
        [("/pets", 0), ("/pets/{id}", 1), ("/pets/{id}/toys?x=1", 1), ("/é/{id}.{other}", 2), ("/pets?sort=a&q={id}", 1), ("/", 0), ("/files/{**id}", 1), ("/x/{id?}", 1), ("/pets/{ID}", 1), ("/a?b&c=%20", 0)];

    private static readonly string[] PlainResults = ["Task", "Task", "Task<string>", "Task<string?>", "ValueTask", "ValueTask<string>", "Task<byte[]>", "Task<System.IO.Stream>", "Task<System.Net.Http.HttpContent>"];

    private static readonly string[] JsonResults = ["Task<Pet>", "Task<Pet?>", "Task<Pet?>", "Task<Page<Pet>>", "Task<System.Collections.Generic.List<Pet>>", "ValueTask<Pet>", "Task<int>"];

    private static readonly string[] WrappedResults = ["Task<System.Net.Http.HttpResponseMessage>", "Task<System.Net.Http.HttpRequestMessage>"];

    private static readonly string[] OwnResults = ["Task<ApiResponse<Pet>>", "Task<IApiResponse<string>>", "Task<IApiResponse>", "System.Collections.Generic.IAsyncEnumerable<Pet>"];

    private static readonly string[] WrongResults = ["void", "int", "Task<object>", "string", "Task<Task>", "System.IObservable<Pet>", "ValueTask<dynamic>"];

    private readonly Choice _choice = outline.Choice;
    private readonly RandomParameters _parameters = new(outline);

    public IReadOnlyList<OperationText> Draw() => [.. Enumerable.Range(0, 1 + _choice.Number(3)).Select(Operation)];

    /// <summary>What stands on the interface and is about operations.</summary>
    public IEnumerable<AttributeText> Rules()
    {
        IEnumerable<AttributeText> rules = _choice.OneIn(20) ? [] : [new("JsonContext", [_choice.Mostly("typeof(PetJsonContext)", "typeof(Pet)")], [])];
        return rules
            .Concat(_choice.Sometimes(12, () => new AttributeText("PathPrefix", [_choice.Text("/v1", "/v1/é")], [])))
            .Concat(_choice.Sometimes(8, Headers))
            .Concat(_choice.Sometimes(8, Format))
            .Concat(_choice.Sometimes(12, EmptyOn))
            .Concat(_choice.Sometimes(12, Fault))
            .Concat(_choice.Sometimes(8, Errors));
    }

    private AttributeText Errors() => new("ApiErrors", [], [
        .. _choice.Set(2, "FailsWhen", () => _choice.Text("ok=false", "errcode!=0", "error.code", "name=Rex")),
        .. _choice.Set(2, "Code", () => _choice.Text("errcode", "error.code", "0.code")),
        .. _choice.Set(4, "Description", () => _choice.Text("error.text", "0.text")),
    ]);

    private AttributeText Headers() => new("Headers", [_choice.Text("X-App: 1", "Accept: application/json", "X-App:"), .. _choice.Sometimes(3, () => _choice.Text("X-More: a b", "User-Agent: drawn"))], []);

    private AttributeText Format() => new("ValueFormat", [], [
        .. _choice.Set(2, "Booleans", () => _choice.Enum<BooleanFormat>()),
        .. _choice.Set(2, "Dates", () => _choice.Enum<DateFormat>()),
        .. _choice.Set(2, "Keys", () => _choice.Enum<KeyCase>()),
    ]);

    private AttributeText EmptyOn() => new("EmptyOn", [_choice.Mostly(_choice.Of("404", "410", "403"), "200", "401", "0")], [.. _choice.Set(3, "Text", () => _choice.Text("no records"))]);

    private AttributeText Fault() => new("ErrorResponse", [_choice.Mostly("typeof(PetFault)", "typeof(void)", "typeof(object)", "typeof(Page<>)")], []);

    private OperationText Operation(int index)
    {
        var isOpen = _choice.OneIn(10);
        var verb = _choice.Of(Verbs);
        var hasLink = _choice.OneIn(20);
        var route = hasLink && !_choice.OneIn(10) ? ("", 0) : _choice.Of(Routes);
        // An emulator cannot tell operations apart that differ in their results alone.
        route = index == 0 || hasLink ? route : ($"/o{index}{route.Item1}", route.Item2);
        var isMultipart = verb is "Post" or "Put" && _choice.OneIn(6);
        AttributeText http = _choice.OneIn(25)
            ? new("HttpMethod", [_choice.Text("PURGE", "REPORT"), _choice.Text(route.Item1)], [])
            : new(verb, [_choice.Text(route.Item1)], []);
        IReadOnlyList<AttributeText> attributes =
        [
            http,
            .. isOpen ? [new("NoToken", [], [])] : Array.Empty<AttributeText>(),
            .. _choice.Sometimes(outline.Flows.Length == 0 ? 200 : isOpen ? 20 : 2, () => new AttributeText("UseFlow", [_choice.Text(outline.Flows is [] ? ["User"] : outline.Flows)], [])),
            .. _choice.Sometimes(12, EmptyOn),
            .. _choice.Sometimes(16, Fault),
            .. _choice.Sometimes(outline.HasStudy ? 4 : 200, () => new AttributeText("WithoutApiParameter", [_choice.Text("study", "v")], [])),
            .. isMultipart ? [new("Multipart", [.. _choice.Sometimes(4, () => _choice.Text("drawn"))], [])] : Array.Empty<AttributeText>(),
            .. _choice.Sometimes(16, () => new AttributeText("Timeout", [_choice.Mostly("60000", "0", "-1", "1")], [])),
            .. _choice.Sometimes(16, Headers),
            .. _choice.Sometimes(16, Format),
        ];
        var name = _choice.Mostly($"Call{index}Async", $"Call{index}", "CallAsync", "Dispose", "ToString", "@class");
        return new OperationText(attributes, $"{Result()} {name}", [.. _parameters.Draw(route.Item2, verb, isMultipart, hasLink)]);
    }

    private string Result() => _choice.Number(60) switch
    {
        0 => _choice.Of(WrongResults),
        < 30 => _choice.Of(PlainResults),
        < 46 => _choice.Of(JsonResults),
        < 50 => _choice.Of(WrappedResults),
        _ => _choice.Of(outline.Library == HttpLibrary.AuthSdk ? OwnResults : JsonResults),
    };
}
