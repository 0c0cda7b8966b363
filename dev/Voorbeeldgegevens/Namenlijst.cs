namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Ordinary names from which invented people are put together.</summary>
internal static class Namenlijst
{
    public static IReadOnlyList<string> Vrouwen { get; } =
    [
        "Joséphine", "Chloé", "Zoë", "Renée", "Anaïs", "Gaëlle", "Mélanie", "Hélène", "Amélie", "Aïcha", "Özlem", "Maria", "Greet", "Ingrid", "Lieve",
        "Hilde", "Sofie", "Katrien", "An", "Els", "Inge", "Nele", "Tine", "Annelies", "Liesbeth", "Charlotte", "Emma", "Lotte", "Julie", "Sara",
        "Nathalie", "Veerle", "Griet", "Ilse", "Marleen", "Christine", "Rita", "Fatima", "Yasmina", "Samira", "Agnieszka", "Natasha", "Ann-Sofie",
        "Marie-José", "Lena", "Femke", "Jana", "Silke", "Kim", "Kelly", "Cindy", "Petra", "Martine", "Godelieve",
    ];

    public static IReadOnlyList<string> Mannen { get; } =
    [
        "André", "Noël", "Loïc", "Jürgen", "Raphaël", "François", "Benoît", "René", "Jérôme", "Joël", "Łukasz", "Jan", "Piet", "Luc", "Marc", "Johan",
        "Koen", "Bart", "Tom", "Wim", "Geert", "Dirk", "Stijn", "Pieter", "Jonas", "Thomas", "Ruben", "Wouter", "Kevin", "Steven", "Filip", "Patrick",
        "Danny", "Rudy", "Eddy", "Freddy", "Mohamed", "Youssef", "Ahmed", "Mehmet", "Sven", "Kurt", "Bram", "Jelle", "Lars", "Jens", "Arne", "Hendrik",
        "Jean-Pierre", "Karel", "Willy", "Ivan", "Tim", "Davy",
    ];

    public static IReadOnlyList<string> Familienamen { get; } =
    [
        "Peeters", "Janssens", "Maes", "Jacobs", "Mertens", "Willems", "Claes", "Goossens", "Wouters", "De Smet", "Vermeulen", "Pauwels", "Dubois",
        "Hermans", "Aerts", "Michiels", "Lambrecht", "Martens", "De Clercq", "Van de Velde", "Desmet", "Hendrickx", "Devos", "Vandenberghe", "Smets",
        "Lemmens", "Verhaegen", "Van Damme", "De Backer", "Stevens", "Van den Broeck", "Verstraete", "Bogaert", "Cools", "De Cock", "Verhoeven", "Segers",
        "Coppens", "Timmermans", "Thijs", "Deprez", "Declercq", "Verlinden", "Moens", "Callewaert", "Dewulf", "Vandewalle", "D’hondt", "D’Haene",
        "’t Kindt", "Vanden Bussche", "Verschuère", "Ghyselen", "Casteleyn", "Deschryver", "Vandecasteele", "Debruyne", "Lefèvre", "Béghin", "Noë",
        "Van Hoorebeke", "Vanhaverbeke", "Ceulemans", "Van Nieuwenhuyse", "Schoonjans", "Theunissen", "Vrancken", "Geraerts", "Driesen", "Knevels",
        "El Amrani", "Benali", "Yılmaz", "Çelik", "Kowalski", "Nguyen", "Mbeki", "Dos Santos", "Peeters-Janssens", "Van Cauwenberghe", "Opsomer",
        "Roelandt", "Naessens", "Baert", "Buyse", "Standaert", "Temmerman", "Uyttendaele", "Wyffels", "Zwaenepoel", "Quintens", "Ickx", "Rombouts",
    ];
}
