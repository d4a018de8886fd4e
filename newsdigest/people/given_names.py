"""Given names that tell a person from a place, and mostly the gender."""

# Names borne by women and men alike (Alex, Kim, Robin, Sam, Taylor ...) stand in EITHER.
FEMALE = frozenset(
    """
    Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy
    Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annie Antonia Ashley Astrid
    Audrey Aung Ava Ayesha Barbara Beatrice Becky Bella Bernadette Beth Bethany Betty Beverly
    Bonnie Brenda Bridget Brittany Camilla Carla Carly Carmen Carol Caroline Carolyn Catherine
    Cathy Cecilia Celia Charlotte Chelsea Cheryl Chloe Christina Christine Chrystia Cindy
    Claire Clara Claudia Colleen Condoleezza Connie Courtney Crystal Cynthia Daisy Dana
    Daniela Danielle Daria Dawn Deborah Debra Denise Diana Diane Dolores Donna Dora Doris
    Dorothy Edith Eileen Elaine Eleanor Elena Eliza Elizabeth Ella Ellen Emily Emma Erica
    Erika Erin Esther Eva Evelyn Fatima Fiona Florence Frances Gabriela Gabrielle Gail Georgia
    Georgina Gina Gloria Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Hillary
    Holly Ida Ines Ingrid Irene Irina Iris Isabel Isabella Ivanka Jacinda Jacqueline Jane
    Janet Janice Jasmine Jean Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne
    Jocelyn Jodie Josephine Joyce Juanita Judith Judy Julia Julie Juliet Kaja Kamala Karen
    Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kellyanne Kimberly
    Kirsten Kristen Kristin Kristina Laila Lana Lara Laura Lauren Leah Leila Lena Lila Lillian
    Linda Lisa Liz Lois Lorraine Louisa Louise Lucia Lucy Ludmila Lydia Lynn Madeleine Maggie
    Maia Mandy Manuela Margaret Margarita Maria Marianne Marie Marilyn Marina Marine Marion
    Marta Martha Mary Maryam Maureen May Megan Melania Melanie Melissa Mercedes Meredith Mia
    Michele Michelle Mila Miranda Miriam Molly Monica Monique Nadia Nancy Naomi Natalia
    Natalie Natasha Nicola Nicole Nina Nora Noor Olena Olga Olivia Pamela Patricia Paula
    Pauline Penelope Penny Petra Phoebe Phyllis Polly Priya Priyanka Rachel Rebecca Regina
    Renee Rita Roberta Rosa Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sanna
    Sara Sarah Serena Sharon Sheila Shirley Simone Sofia Sonia Sophia Sophie Stacey Stella
    Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Tatiana Tatyana Teresa
    Tessa Thelma Theresa Tina Tracy Trudy Ursula Valentina Valerie Vanessa Vera Veronica
    Victoria Viktoria Violet Virginia Vivian Wanda Wendy Winifred Yael Yasmin Yulia Yvette
    Yvonne Zara Zoe
    """.split()
)
MALE = frozenset(
    """
    Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Alberto Alejandro
    Aleksandr Aleksei Alexander Alexei Alexey Alexis Alfred Ali Allan Allen Amir Anatoly
    Anders Andre Andreas Andrei Andres Andrew Andrey Andriy Andrii Andrzej Andy Angelo Anthony
    Antoine Anton Antonio Antony Ari Armando Arnold Arthur Arturo Ashraf Austin Barack Barry
    Bart Bashar Ben Benedict Benjamin Benny Bernard Bernie Bert Bill Billy Bob Bobby Boris
    Brad Bradley Brendan Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlos Cesar
    Charles Charlie Chris Christian Christoph Christopher Chuck Claude Clifford Clint Clinton
    Colin Conor Craig Curtis Cyril Cyrus Dale Damian Dan Daniel Danny Darren Dave David Dean
    Denis Dennis Derek Desmond Diego Dieter Dimitri Dmitri Dmitry Dmytro Dominic Don Donald
    Doug Douglas Duncan Dwayne Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin Elijah Elliot
    Elon Emil Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felipe Felix Ferdinand
    Fernando Francis Francisco Franco Francois François Frank Franklin Fred Frederick
    Friedrich Gabriel Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard
    Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Grant Greg Gregory Guillermo Gustavo
    Guy Hakan Hamid Hamish Hans Harold Harry Harvey Hassan Hector Heinz Helmut Henri Henry
    Herbert Herman Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan Ivo
    Jack Jacob Jacques Jagmeet Jaime Jake Jakob James Jan Jared Jason Javier Jay Jeff Jeffrey
    Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Johan Johannes John Johnny
    Jon Jonathan Jorge Jose José Josef Joseph Josep Josh Joshua Juan Julian Julio Jurgen
    Jürgen Justin Karl Kaspar Keith Keir Ken Kenneth Kevin Khaled Khalid Kirill Klaus Kofi
    Konrad Konstantin Kurt Kyle Larry Lars Laurence Lawrence Lee Leo Leon Leonard Leonid
    Leopold Lewis Liam Lindsey Lloyd Lorenzo Louis Luca Lucas Luigi Luis Luiz Luke Mahmoud
    Manuel Marc Marcel Marco Marcus Mario Mark Markus Marshall Martin Marty Marvin Matt Matteo
    Matthew Matthias Maurice Max Maxim Maxime Maximilian Mehmet Mevlut Michael Michel Miguel
    Mike Mikhail Milan Mitch Mitt Mohamed Mohammad Mohammed Morgan Muhammad Murray Mustafa
    Mykhailo Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai
    Nikolas Noah Noel Norman Oleg Oleh Oleksandr Oleksiy Oliver Olivier Omar Oscar Osama Otto
    Pablo Pascal Patrick Paul Pavel Pavlo Pedro Perry Pete Peter Petr Petro Phil Philip
    Philippe Phillip Pierre Pietro Piotr Rafael Rajiv Ralph Ramon Ramzan Randall Randy Ray
    Raymond Recep Reinhard Rex Ricardo Richard Rick Rob Robert Roberto Rodney Rodrigo Roger
    Roland Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rudy Rupert Rustem Russell Ryan Saddam
    Salman Salvador Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Seth Shane
    Shaun Simon Slobodan Stanislav Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Ted
    Terrence Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Tony Travis Trevor
    Tyler Umar Vaclav Valery Victor Viktor Vincent Vitali Vitaly Vladimir Volodymyr Vyacheslav
    Walter Warren Wayne Wesley Wilfred Wilhelm William Willie Winston Wladimir Wolfgang Xavier
    Xi Yasser Yevgeny Yuri Yuriy Yusuf Zachary
    """.split()
)
EITHER = frozenset(
    """
    Alex Ariel Avery Bailey Blair Casey Chandler Chen Cory Dakota Dominique Drew Dylan Finley
    Francesca Harper Hayden Jamie Jackie Jayden Jayme Jesse Jordan Jules Kelly Kelsey Kerry
    Kim Lesley Leslie Li Logan Lindsay Mackenzie Marlin Minh Pat Phoenix Quinn Reese Riley
    Robin Rowan Sam Sasha Shannon Shawn Sidney Stacy Sydney Taylor Toni Tory Val Wang Wei Yan
    Yang Zhang
    """.split()
)
GIVEN = FEMALE | MALE | EITHER
