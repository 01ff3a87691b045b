using System.Net;
using System.Text;
using Acme;

using var network = new StubNetwork();
#pragma warning disable AUTH061 // The network is made up, and so is the secret.
using var pets = PetApi.Create(new PetApiOptions { Domain = "example.org", ClientId = "shop", ClientSecret = "s3cret" }, network);
#pragma warning restore AUTH061

var pet = await pets.GetPetAsync("42");
Console.WriteLine($"pet: {pet.Name}");

/// <summary>Answers as the token endpoint and as the API, and tells what it was asked.</summary>
internal sealed class StubNetwork : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{request.Method} {request.RequestUri}");
        Console.WriteLine($"authorization: {Describe(request.Headers.Authorization)}");
        if (request.Content is { } content)
        {
            Console.WriteLine($"body: {await content.ReadAsStringAsync(cancellationToken)}");
        }

        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(
                request.RequestUri!.AbsolutePath == "/token"
                    ? """{ "access_token": "t0ken", "token_type": "Bearer", "expires_in": 3600 }"""
                    : """{ "Id": "42", "Name": "Rex" }""",
                Encoding.UTF8,
                "application/json"),
        };
    }

    private static string Describe(System.Net.Http.Headers.AuthenticationHeaderValue? authorization) => authorization?.Parameter switch
    {
        null => "none",
        var basic when basic == Convert.ToBase64String("shop:s3cret"u8) => "the client's, Basic",
        "t0ken" => $"the token, {authorization.Scheme}",
        _ => "something else",
    };
}
