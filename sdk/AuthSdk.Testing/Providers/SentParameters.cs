using System.Text.Json;

namespace AuthSdk.Testing;

/// <summary>The parameters of a request by the place where they travelled.</summary>
internal sealed class SentParameters
{
    private readonly RecordedRequest _request;
    private readonly Parameters _query;
    private readonly Parameters _json;

    /// <summary>Sorts the parameters of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="urlQuery">What belongs to the URL of the endpoint itself.</param>
    public SentParameters(RecordedRequest request, Parameters urlQuery)
    {
        _request = request;
        _query = urlQuery.Pairs.Aggregate(request.QueryParameters, static (rest, pair) => rest.Without(pair));
        KeepsUrlQuery = _query.Pairs.Count + urlQuery.Pairs.Count == request.QueryParameters.Pairs.Count;
        _json = Parameters.None;
        if (JsonBody.Object(request) is { } body)
        {
            using var document = JsonDocument.Parse(body.ToJsonString());
            _json = Parameters.Of(document.RootElement);
            HasStrangeValue = _json.Pairs.Count != body.Count;
        }

        HasStrangeBody = request.Body.Length > 0 && _json.Pairs.Count == 0 && request.Form.Count == 0;
    }

    /// <summary>Whether the query of the endpoint's URL arrived with the rest.</summary>
    public bool KeepsUrlQuery { get; }

    /// <summary>Whether a JSON body has members that are not text.</summary>
    public bool HasStrangeValue { get; }

    /// <summary>Whether there is a body that has no parameters.</summary>
    public bool HasStrangeBody { get; }

    public IReadOnlyList<string> All(ExpectedParameter parameter) => All(parameter.Placement, parameter.Name);

    /// <summary>The only value of a parameter; null where it is absent or repeated.</summary>
    public string? Single(ExpectedParameter parameter) => All(parameter) is [var value] ? value : null;

    /// <summary>The first parameter of a body or the query that is not expected there; null where there is none.</summary>
    public string? FindUndeclared(IReadOnlyList<ExpectedParameter> expected) =>
        new[] { ParameterPlacement.Form, ParameterPlacement.Json, ParameterPlacement.Query }
            .SelectMany(placement => Of(placement).Pairs.Select(pair => (Placement: placement, pair.Key)))
            .Where(sent => !expected.Any(parameter => parameter.Placement == sent.Placement && parameter.Name == sent.Key))
            .Select(static sent => sent.Key)
            .FirstOrDefault();

    private IReadOnlyList<string> All(ParameterPlacement placement, string name) =>
        placement != ParameterPlacement.Header ? Of(placement).All(name)
        : _request.Header(name) is { } value ? [value]
        : [];

    private Parameters Of(ParameterPlacement placement) => placement switch
    {
        ParameterPlacement.Json => _json,
        ParameterPlacement.Query => _query,
        _ => _request.FormParameters,
    };
}
